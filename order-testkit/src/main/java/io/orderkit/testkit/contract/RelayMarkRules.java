package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Parked;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.MutatingCaller;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.NastyTexts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The outbox rules about the durability of row states, the lists that an outbox returns, and row limits. */
abstract class RelayMarkRules extends StorageContract {
    private static final OrderId ONE = new OrderId("o-1");
    private static final OrderId TWO = new OrderId("o-2");

    private Lease leaseOn(OrderId order, int events) {
        appended(sample().attempt(order.value(), 0, "c-" + order, events));
        return reader().leaseOf(order);
    }

    private List<Long> versionsDue(OrderId order, Instant now) {
        return reader().due(now).stream()
                .map(Row::event)
                .filter(event -> event.order().equals(order))
                .map(event -> event.version())
                .toList();
    }

    private Row firstOf(Lease lease, OrderId order) {
        return outbox().due(lease, OutboxReader.NOW, 500).stream()
                .filter(row -> row.event().order().equals(order))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + order + " is due"));
    }

    @Test
    @Tag("O-3")
    @DisplayName("O-3 a row that was put off or set aside can be marked as sent, and is not due again")
    @LikelyCauses({"sent changes only rows that are due", "the mark 'parked' stays on a row that was sent"})
    void sentWhileWaiting() {
        Lease lease = leaseOn(ONE, 3);
        Row first = firstOf(lease, ONE);
        assertThat(outbox().park(lease, first, "slow, not dead")).isTrue();
        assertThat(outbox().sent(lease, first, OutboxReader.NOW))
                .as("sent, of a row that was set aside")
                .isTrue();
        assertThat(outbox().parked(Optional.empty(), 10)).as("rows set aside").isEmpty();
        assertThat(outbox().unpark(ONE, 1)).as("unpark of a row that was sent").isFalse();
        Row second = firstOf(lease, ONE);
        assertThat(second.event().version()).isEqualTo(2);
        assertThat(outbox().retryAt(lease, second, OutboxReader.NOW.plusSeconds(900), "slow"))
                .isTrue();
        assertThat(outbox().sent(lease, second, OutboxReader.NOW))
                .as("sent, of a row that was put off")
                .isTrue();
        outbox().release(lease);
        assertThat(versionsDue(ONE, OutboxReader.NOW)).containsExactly(3L);
    }

    @Test
    @Tag("O-3")
    @DisplayName("O-3 what was sent stays sent after the storage was opened again")
    @LikelyCauses({"marks are kept in memory", "the mark is written without a commit"})
    void sentAfterReopening() {
        Lease lease = leaseOn(ONE, 2);
        outbox().sent(lease, firstOf(lease, ONE), OutboxReader.NOW);
        outbox().release(lease);
        reopen();
        assertThat(versionsDue(ONE, OutboxReader.NOW)).containsExactly(2L);
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(1), 10))
                .as("rows that were sent")
                .isEqualTo(1);
    }

    @Test
    @Tag("O-9")
    @DisplayName("O-9 what was put off is put off, and its attempts are counted, after the storage was opened again")
    @LikelyCauses({"times and counters of retries are kept in memory"})
    void putOffAfterReopening() {
        Lease lease = leaseOn(ONE, 2);
        Instant then = OutboxReader.NOW.plusSeconds(900);
        outbox().retryAt(lease, firstOf(lease, ONE), then, "later");
        outbox().release(lease);
        reopen();
        assertThat(versionsDue(ONE, then.minusSeconds(1))).as("before then").isEmpty();
        assertThat(reader().due(then)).extracting(Row::attempts).containsExactly(1, 0);
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10 what was set aside, put off, let go or given up is so after the storage was opened again")
    @LikelyCauses({"marks are kept in memory", "what was given up comes back from the history"})
    void setAsideAfterReopening() {
        Lease lease = leaseOn(ONE, 2);
        outbox().park(lease, firstOf(lease, ONE), "gone");
        assertThat(outbox().drop(ONE, 1)).isTrue();
        outbox().retryAt(lease, firstOf(lease, ONE), OutboxReader.NOW.plusSeconds(900), "later");
        outbox().release(lease);
        Lease other = leaseOn(TWO, 2);
        outbox().park(other, firstOf(other, TWO), "it's 毒 📜");
        List<Parked> before = outbox().parked(Optional.empty(), 10);
        outbox().release(other);
        reopen();
        assertThat(versionsDue(ONE, OutboxReader.NOW)).as("put off").isEmpty();
        assertThat(versionsDue(ONE, OutboxReader.NOW.plusSeconds(900)))
                .as("after the row that was given up")
                .containsExactly(2L);
        assertThat(versionsDue(TWO, OutboxReader.NOW)).as("set aside").isEmpty();
        assertThat(outbox().parked(Optional.empty(), 10)).isEqualTo(before);
        assertThat(outbox().unpark(TWO, 1)).isTrue();
        reopen();
        assertThat(reader().due(OutboxReader.NOW)).extracting(Row::attempts).containsExactly(0, 0);
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10 reasons are kept, character by character, up to 2000 characters at least")
    @LikelyCauses({"a column of 255 characters", "a failure because the reason is too long", "a reason is trimmed"})
    void reasonsAreKept() {
        Lease lease = leaseOn(ONE, 1);
        Row row = firstOf(lease, ONE);
        String longest = "毒".repeat(1_999) + "!";
        for (String why : List.of("", " it's \"é\" 📜 ", longest)) {
            assertThat(outbox().park(lease, row, why)).isTrue();
            assertThat(outbox().parked(Optional.empty(), 1))
                    .extracting(Parked::why)
                    .containsExactly(why);
        }
        assertThat(outbox().park(lease, row, NastyTexts.ofLength(100_000)))
                .as("a reason of 100,000 characters, of which the end may be cut")
                .isTrue();
        assertThat(outbox().parked(Optional.empty(), 1))
                .singleElement()
                .satisfies(parked -> assertThat(parked.why()).startsWith("x".repeat(1_999)));
        assertThat(outbox().retryAt(lease, row, OutboxReader.NOW, NastyTexts.ofLength(100_000)))
                .isTrue();
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 a lease that is held is held after the storage was opened again, and its holder goes on")
    @LikelyCauses({"leases are kept in memory", "leases are cleared at the start"})
    void heldAfterReopening() {
        appended(sample().attempt("o-1", 0, "c-1", 2));
        int shard = reader().shardOf(ONE);
        Lease held = outbox().lease(shard, "one", OutboxReader.NOW, OutboxReader.MINUTE)
                .orElseThrow();
        reopen();
        assertThat(outbox().lease(shard, "two", held.until().minusSeconds(1), OutboxReader.MINUTE))
                .as("another relay, before the lease ends")
                .isEmpty();
        assertThat(outbox().sent(held, firstOf(held, ONE), OutboxReader.NOW))
                .as("sent, by the holder")
                .isTrue();
        assertThat(outbox().lease(shard, "two", held.until(), OutboxReader.MINUTE))
                .as("another relay, when the lease ends")
                .isPresent();
    }

    @Test
    @Tag("O-6")
    @DisplayName(
            "O-6 fencing numbers go on rising after the storage was opened again, also of a lease that was given back")
    @LikelyCauses({"numbers are kept in memory", "the row of a lease is deleted when it is given back"})
    void fencesAfterReopening() {
        Lease held =
                outbox().lease(0, "one", OutboxReader.NOW, OutboxReader.MINUTE).orElseThrow();
        Lease given =
                outbox().lease(1, "one", OutboxReader.NOW, OutboxReader.MINUTE).orElseThrow();
        outbox().release(given);
        reopen();
        assertThat(outbox().lease(0, "two", held.until(), OutboxReader.MINUTE)
                        .orElseThrow()
                        .fence())
                .isGreaterThan(held.fence());
        assertThat(outbox().lease(1, "two", OutboxReader.NOW, OutboxReader.MINUTE)
                        .orElseThrow()
                        .fence())
                .isGreaterThan(given.fence());
    }

    @Test
    @Tag("O-15")
    @DisplayName(
            "O-15 rows that were handed out stay as they were, and who changes the list changes nothing in the outbox")
    @LikelyCauses({"the outbox's own list is returned instead of a copy", "a list that reads on when it is looked at"})
    void handedOut() {
        Lease lease = leaseOn(ONE, 3);
        List<Row> given = outbox().due(lease, OutboxReader.NOW, 10);
        List<Row> expected = List.copyOf(given);
        appended(sample().attempt("o-1", 3, "c-2"));
        assertThat(outbox().due(lease, OutboxReader.NOW, 10))
                .as("rows after an append")
                .hasSize(4);
        assertThat(given).as("rows that were due before an append").isEqualTo(expected);
        MutatingCaller.with(given);
        assertThat(outbox().due(lease, OutboxReader.NOW, 3)).isEqualTo(expected);
        outbox().park(lease, expected.get(0), "poison");
        List<Parked> aside = outbox().parked(Optional.empty(), 10);
        List<Parked> before = List.copyOf(aside);
        MutatingCaller.with(aside);
        assertThat(outbox().parked(Optional.empty(), 10)).isEqualTo(before);
        assertThat(before).hasSize(1);
    }

    @Test
    @Tag("O-16")
    @DisplayName("O-16 a limit of rows is 1 to 500; another is an IllegalArgumentException")
    @LikelyCauses({"the limit goes to the database unchecked", "a limit that is too high is lowered in silence"})
    void limitsAreChecked() {
        Lease lease = leaseOn(ONE, 1);
        for (int limit : List.of(0, -1, OrderQuery.MOST_ROWS + 1)) {
            assertThatThrownBy(() -> outbox().due(lease, OutboxReader.NOW, limit))
                    .as("due, limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> outbox().parked(Optional.empty(), limit))
                    .as("parked, limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)).hasSize(1);
        assertThat(outbox().parked(Optional.empty(), OrderQuery.MOST_ROWS)).isEmpty();
    }
}
