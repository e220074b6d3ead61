package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link Outbox} implementations, which checks rules O-1 onwards in {@code docs/ports.md}. */
public abstract class OutboxContract extends SendingRules {
    /**
     * The sort order by Unicode code point, which is also the byte order of UTF-8. The natural order of Java strings is
     * different, because it compares surrogates instead of code points.
     */
    private static final Comparator<String> BY_CODE_POINTS = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    @Test
    @Tag("O-1")
    @DisplayName("O-1 each event of an append waits to be sent, and nothing else does")
    @LikelyCauses({"a row for the first or last event only", "rows written by a lost or refused attempt"})
    void oneRowAnEvent() {
        SampleAppend first = sample().attempt("o-1", 0, "c-1", 3);
        SampleAppend second = sample().first("o-2");
        appended(first);
        appended(second);
        store().append(sample().attempt("o-1", 1, "lost", 2).append());
        store().append(first.append());
        store().recordRefusal(sample().refused("o-3", "refused"));
        List<EventEnvelope> expected = new ArrayList<>(first.append().events());
        expected.addAll(second.append().events());
        assertThat(reader().unsent()).isEqualTo(expected);
        assertThat(reader().due(OutboxReader.NOW)).extracting(Row::attempts).containsOnly(0);
    }

    @Test
    @Tag("O-4")
    @DisplayName("O-4 an order's rows are all in one shard, and the shards hold every order")
    @LikelyCauses({"the shard follows from the event or the time", "a negative remainder of a hash"})
    void oneShardAnOrder() {
        Map<OrderId, Set<Integer>> shards = new HashMap<>();
        for (int order = 0; order < 60; order++) {
            appended(sample().attempt("o-" + order, 0, "a-" + order, 2));
            appended(sample().attempt("o-" + order, 2, "b-" + order, 1));
        }
        int rows = 0;
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            for (Row row : outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)) {
                shards.computeIfAbsent(row.event().order(), first -> new HashSet<>())
                        .add(shard);
                rows++;
            }
        }
        assertThat(shards).hasSize(60);
        assertThat(rows).isEqualTo(180);
        shards.forEach((order, in) -> assertThat(in).as("shards of %s", order).hasSize(1));
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 a shard has one holder until the lease runs out or is given back")
    @LikelyCauses({"the time of the machine instead of the one given", "a lease on all shards at once"})
    void oneHolder() {
        Instant now = OutboxReader.NOW;
        Lease first = outbox().lease(0, "one", now, OutboxReader.MINUTE).orElseThrow();
        assertThat(first.shard()).isZero();
        assertThat(first.relay()).isEqualTo("one");
        assertThat(first.until()).isEqualTo(now.plus(OutboxReader.MINUTE));
        assertThat(outbox().lease(0, "two", now, OutboxReader.MINUTE)).isEmpty();
        assertThat(outbox().lease(0, "one", now, OutboxReader.MINUTE))
                .as("the same relay again")
                .isEmpty();
        for (Instant held : List.of(now.plusSeconds(1), first.until().minusSeconds(1))) {
            assertThat(outbox().lease(0, "two", held, OutboxReader.MINUTE))
                    .as("another relay at %s, before the lease ends", held)
                    .isEmpty();
        }
        assertThat(outbox().lease(outbox().shards() - 1, "two", now, OutboxReader.MINUTE))
                .as("another shard")
                .isPresent();
        Lease second =
                outbox().lease(0, "two", first.until(), OutboxReader.MINUTE).orElseThrow();
        outbox().release(second);
        assertThat(outbox().lease(0, "three", now, OutboxReader.MINUTE))
                .as("after it was given back")
                .isPresent();
        for (int shard : List.of(-1, outbox().shards())) {
            assertThatThrownBy(() -> outbox().lease(shard, "one", now, OutboxReader.MINUTE))
                    .as("shard %s", shard)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("O-5")
    @DisplayName("O-5 of several who reach for a shard at the same moment one gets it")
    @LikelyCauses({"look, then take, without a lock", "a violated key surfaces as an exception"})
    void oneHolderAtOnce() {
        for (int round = 0; round < 8; round++) {
            int shard = round % outbox().shards();
            Instant now = OutboxReader.NOW.plus(OutboxReader.MINUTE.multipliedBy(round * 2L));
            List<Optional<Lease>> leases =
                    ConcurrentRun.run(6, thread -> outbox().lease(shard, "relay-" + thread, now, OutboxReader.MINUTE));
            assertThat(leases.stream().filter(Optional::isPresent))
                    .as("holders of shard %s", shard)
                    .hasSize(1);
        }
    }

    @Test
    @Tag("O-6")
    @DisplayName("O-6 each grant of a shard has a higher fencing number: after running out, giving back, renewing")
    @LikelyCauses({"the number is forgotten with the lease", "the number is the time"})
    void fencesRise() {
        Instant now = OutboxReader.NOW;
        long last = -1;
        for (int grant = 0; grant < 6; grant++) {
            Lease lease = outbox().lease(0, "relay", now, OutboxReader.MINUTE).orElseThrow();
            assertThat(lease.fence()).as("grant %s", grant).isGreaterThan(last);
            last = lease.fence();
            if (grant % 3 == 0) {
                outbox().release(lease);
            } else if (grant % 3 == 1) {
                now = lease.until();
            } else {
                now = outbox().renew(lease, now, OutboxReader.MINUTE.multipliedBy(3))
                        .orElseThrow()
                        .until();
            }
        }
    }

    @Test
    @Tag("O-7")
    @DisplayName("O-7 a relay that lost its lease can do no harm")
    @LikelyCauses({
        "the holder's name is compared instead of the number",
        "the check and the change are two transactions"
    })
    void lostLeaseIsHarmless() {
        appended(sample().attempt("o-1", 0, "c-1", 2));
        Lease old = reader().leaseOf(new OrderId("o-1"));
        Row row = outbox().due(old, OutboxReader.NOW, 10).get(0);
        Lease holder = outbox().lease(old.shard(), old.relay(), old.until(), OutboxReader.MINUTE)
                .orElseThrow();
        assertPowerless(old, row);
        assertThat(outbox().renew(holder, OutboxReader.NOW, OutboxReader.MINUTE))
                .as("the new holder")
                .isPresent();
        assertThat(outbox().due(holder, OutboxReader.NOW, 10))
                .extracting(Row::attempts)
                .containsExactly(0, 0);
        outbox().release(holder);
        assertPowerless(holder, row);
        assertThat(outbox().parked(Optional.empty(), 10)).isEmpty();
        assertThat(reader().unsent()).hasSize(2);
    }

    @Test
    @Tag("O-7")
    @DisplayName("O-7 a lease has no power over the rows of another shard")
    @LikelyCauses({"the lease is checked, and not whose shard the row is in"})
    void otherShard() {
        OrderId order = new OrderId("o-1");
        appended(sample().attempt("o-1", 0, "c-1", 2));
        int shard = reader().shardOf(order);
        Lease own = reader().take(shard);
        Lease other = reader().take((shard + 1) % outbox().shards());
        Row row = outbox().due(own, OutboxReader.NOW, 10).get(0);
        assertThat(outbox().sent(other, row, OutboxReader.NOW)).as("sent").isFalse();
        assertThat(outbox().retryAt(other, row, OutboxReader.NOW.plusSeconds(900), "late"))
                .as("retryAt")
                .isFalse();
        assertThat(outbox().park(other, row, "late")).as("park").isFalse();
        assertThat(outbox().due(own, OutboxReader.NOW, 10))
                .extracting(Row::attempts)
                .containsExactly(0, 0);
        assertThat(outbox().parked(Optional.empty(), 10)).isEmpty();
    }

    private void assertPowerless(Lease lost, Row row) {
        assertThat(outbox().due(lost, OutboxReader.NOW, 10)).as("due").isEmpty();
        assertThat(outbox().sent(lost, row, OutboxReader.NOW)).as("sent").isFalse();
        assertThat(outbox().retryAt(lost, row, OutboxReader.NOW.plusSeconds(9), "late"))
                .as("retryAt")
                .isFalse();
        assertThat(outbox().park(lost, row, "late")).as("park").isFalse();
        assertThat(outbox().renew(lost, OutboxReader.NOW, OutboxReader.MINUTE))
                .as("renew")
                .isEmpty();
        outbox().release(lost);
    }

    @Test
    @Tag("O-8")
    @DisplayName("O-8 a lease is made longer under the same number, also after it ran out while nobody took it")
    @LikelyCauses({"renewing grants a new lease", "until is not kept"})
    void renewing() {
        Lease lease =
                outbox().lease(0, "one", OutboxReader.NOW, OutboxReader.MINUTE).orElseThrow();
        Instant late = lease.until().plusSeconds(5);
        Lease longer = outbox().renew(lease, late, OutboxReader.MINUTE).orElseThrow();
        assertThat(longer.fence()).isEqualTo(lease.fence());
        assertThat(longer.until()).isEqualTo(late.plus(OutboxReader.MINUTE));
        for (Instant held : List.of(late, late.plusSeconds(1), longer.until().minusSeconds(1))) {
            assertThat(outbox().lease(0, "two", held, OutboxReader.MINUTE))
                    .as("another relay at %s, before the renewed lease ends", held)
                    .isEmpty();
        }
        assertThat(outbox().lease(0, "two", longer.until(), OutboxReader.MINUTE))
                .as("another relay, when the renewed lease ends")
                .isPresent();
    }

    @Test
    @Tag("O-8")
    @DisplayName("O-8 a renewed lease ends when it was told to, also when that is earlier than before")
    @LikelyCauses({"the later of both ends is kept", "the length is added to the old end"})
    void shortening() {
        Lease lease = outbox().lease(0, "one", OutboxReader.NOW, OutboxReader.MINUTE.multipliedBy(10))
                .orElseThrow();
        Lease shorter =
                outbox().renew(lease, OutboxReader.NOW, OutboxReader.MINUTE).orElseThrow();
        assertThat(shorter.until()).isEqualTo(OutboxReader.NOW.plus(OutboxReader.MINUTE));
        assertThat(shorter.fence()).isEqualTo(lease.fence());
        assertThat(outbox().lease(0, "two", shorter.until().minusSeconds(1), OutboxReader.MINUTE))
                .isEmpty();
        assertThat(outbox().lease(0, "two", shorter.until(), OutboxReader.MINUTE))
                .isPresent();
    }

    @Test
    @Tag("O-13")
    @DisplayName("O-13 tenants have rows, leases and numbers of their own")
    @LikelyCauses({"a lease row without the tenant", "an update without the tenant"})
    void tenantsAreApart() {
        Outbox theirs = storage().outbox(OTHER);
        appended(sample().first("o-1"));
        assertThat(new OutboxReader(theirs).unsent()).isEmpty();
        appended(storage().store(OTHER), new SampleRows(OTHER).first("o-1"));
        Lease ours = reader().leaseOf(new OrderId("o-1"));
        Lease other = theirs.lease(ours.shard(), "relay", OutboxReader.NOW, OutboxReader.MINUTE)
                .orElseThrow();
        Row row = outbox().due(ours, OutboxReader.NOW, 10).get(0);
        assertThat(row.event().tenant()).isEqualTo(ACME);
        assertThat(outbox().park(ours, row, "poison")).isTrue();
        assertThat(theirs.parked(Optional.empty(), 10)).isEmpty();
        assertThat(theirs.unpark(row.event().order(), 1)).isFalse();
        assertThat(theirs.drop(row.event().order(), 1)).isFalse();
        assertThat(theirs.due(other, OutboxReader.NOW, 10))
                .extracting(Row::event)
                .isEqualTo(new SampleRows(OTHER).first("o-1").append().events());
        assertThat(theirs.sent(other, theirs.due(other, OutboxReader.NOW, 10).get(0), OutboxReader.NOW))
                .isTrue();
        assertThat(theirs.purge(OutboxReader.NOW.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(outbox().parked(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    @Tag("O-13")
    @DisplayName("O-13 purging, releasing and marking in one tenant leaves the other's rows and leases alone")
    @LikelyCauses({"a DELETE or an UPDATE without the tenant"})
    void tenantsLeaveEachOtherAlone() {
        Outbox theirs = storage().outbox(OTHER);
        appended(sample().attempt("o-1", 0, "c-1", 2));
        appended(storage().store(OTHER), new SampleRows(OTHER).attempt("o-1", 0, "c-1", 2));
        Lease ours = reader().leaseOf(new OrderId("o-1"));
        Lease other = new OutboxReader(theirs).leaseOf(new OrderId("o-1"));
        Row row = outbox().due(ours, OutboxReader.NOW, 10).get(0);
        outbox().sent(ours, row, OutboxReader.NOW);
        assertThat(theirs.due(other, OutboxReader.NOW, 10)).as("their rows").hasSize(2);
        assertThat(theirs.purge(OutboxReader.NOW.plusSeconds(99), 10))
                .as("purged in the other tenant, in which nothing was sent")
                .isZero();
        theirs.release(other);
        assertThat(outbox().due(ours, OutboxReader.NOW, 10))
                .as("our rows, after the other tenant gave its lease back")
                .hasSize(1);
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(99), 10))
                .as("purged in the tenant in which one row was sent")
                .isEqualTo(1);
    }

    @Test
    @Tag("O-2")
    @DisplayName("O-2 what is due comes by order id, by Unicode code points, and by version")
    @LikelyCauses({"the collation of a language", "UTF-16 order, as of Java's strings", "sorted by insertion"})
    void dueByCodePoints() {
        for (String id : mixedIds()) {
            appended(sample().attempt(id, 0, id, 2));
        }
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            List<String> orders = outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS).stream()
                    .map(row -> row.event().order().value() + "/" + row.event().version())
                    .toList();
            assertThat(orders).as("rows of shard %s", shard).isSortedAccordingTo(BY_CODE_POINTS);
        }
    }

    @Test
    @Tag("O-2")
    @DisplayName("O-2 a limit is that of all orders of the shard together, and cuts no row out of their middle")
    @LikelyCauses({"a limit for each order", "the limit is added to instead of used up"})
    void limitOfShard() {
        for (String id : mixedIds()) {
            appended(sample().attempt(id, 0, id, 2));
        }
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            List<Row> all = outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS);
            for (int limit = 1; limit <= 5; limit++) {
                List<Row> some = outbox().due(lease, OutboxReader.NOW, limit);
                assertThat(some).as("at most %s of shard %s", limit, shard).hasSizeLessThanOrEqualTo(limit);
                assertThat(some).isEqualTo(all.subList(0, some.size()));
            }
        }
    }

    private static List<String> mixedIds() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            // The first characters of these two ids sort differently by UTF-16 code unit than by code point. A shard
            // probably contains ids of both kinds.
            ids.add("📜" + i);
            ids.add("｡" + i);
        }
        for (String begin : List.of("z", "A", "é", "10", "2", "a", "纸", "Z")) {
            IntStream.range(0, 3).forEach(i -> ids.add(begin + i));
        }
        return ids;
    }

    @Test
    @Tag("O-11")
    @DisplayName("O-11 rows set aside come by order id, by Unicode code points, also from after an id")
    @LikelyCauses({"the collation of a language", "UTF-16 order, as of Java's strings"})
    void parkedByCodePoints() {
        for (String id : mixedIds()) {
            appended(sample().first(id));
        }
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            for (Row row : outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)) {
                outbox().park(lease, row, "poison");
            }
        }
        List<String> all = parkedAfter(Optional.empty());
        assertThat(all).hasSameSizeAs(mixedIds()).isSortedAccordingTo(BY_CODE_POINTS);
        for (int place : List.of(0, 20, 43, 44, 53, 63)) {
            assertThat(parkedAfter(Optional.of(new OrderId(all.get(place)))))
                    .as("from after '%s'", all.get(place))
                    .isEqualTo(all.subList(place + 1, all.size()));
        }
    }

    private List<String> parkedAfter(Optional<OrderId> after) {
        return outbox().parked(after, OrderQuery.MOST_ROWS).stream()
                .map(parked -> parked.row().event().order().value())
                .toList();
    }

    @Test
    @Tag("O-11")
    @DisplayName("O-11 rows set aside are listed by order id, page by page, the first of each order")
    @LikelyCauses({"sorted by time", ">= instead of > after the order"})
    void parkedIsPaged() {
        List<String> ids = IntStream.range(10, 22).mapToObj(i -> "o-" + i).toList();
        for (String id : ids) {
            appended(sample().attempt(id, 0, "c-" + id, 2));
        }
        for (int shard = 0; shard < outbox().shards(); shard++) {
            Lease lease = reader().take(shard);
            for (Row row : outbox().due(lease, OutboxReader.NOW, OrderQuery.MOST_ROWS)) {
                outbox().park(lease, row, "poison " + row.event().order());
            }
        }
        List<String> listed = new ArrayList<>();
        Optional<OrderId> after = Optional.empty();
        List<Outbox.Parked> page = outbox().parked(after, 5);
        while (!page.isEmpty() && listed.size() <= ids.size()) {
            page.forEach(parked -> listed.add(parked.row().event().order().value()));
            assertThat(page).allSatisfy(parked -> {
                assertThat(parked.why())
                        .isEqualTo("poison " + parked.row().event().order());
                assertThat(parked.row().event().version()).isEqualTo(1);
                assertThat(parked.row().attempts()).isEqualTo(1);
            });
            after = Optional.of(new OrderId(listed.get(listed.size() - 1)));
            page = outbox().parked(after, 5);
        }
        assertThat(listed).isEqualTo(ids);
    }
}
