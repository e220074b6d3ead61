package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.SampleAppend;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link OrderArchive} implementations, which checks rules A-1 onwards in {@code docs/ports.md}. */
public abstract class OrderArchiveContract extends ArchivedOrderRules {
    @Test
    @Tag("A-1")
    @DisplayName(
            "A-1 the journal of an order has every entry, accepted and refused, by time and command id, and none of others")
    @LikelyCauses({"only what an event names", "refusals are left out", "a second order whose id begins alike"})
    void journal() {
        history(ONE);
        history(new OrderId("o-10"));
        List<CommandId> commands =
                archive().journal(ONE).stream().map(JournalEntry::command).toList();
        assertThat(commands).containsExactly(new CommandId("a-o-1"), new CommandId("b-o-1"), new CommandId("no-o-1"));
        for (JournalEntry entry : archive().journal(ONE)) {
            assertThat(store().journal(entry.command())).contains(entry);
        }
        assertThat(archive().journal(new OrderId("nobody"))).isEmpty();
    }

    @Test
    @Tag("A-2")
    @DisplayName(
            "A-2 an order that is taken out is gone with rows and summary; its commands are still recognised, its id is not free")
    @LikelyCauses({"the journal is taken out too", "the summary's obligations stay", "the version is forgotten"})
    void removed() {
        ArchivedOrder two = history(TWO);
        ArchivedOrder one = removedHistory();
        assertThat(store().load(ONE, 0)).isEmpty();
        assertThat(pages().all()).containsExactly(two.summary());
        assertThat(reader().unsent()).isEqualTo(two.events());
        assertThat(store().append(sample().attempt("o-1", 0, "a-o-1").append()))
                .isEqualTo(new AppendResult.CommandKnown(one.journal().get(0)));
        assertThat(store().append(sample().attempt("o-1", 0, "fresh").append()))
                .isEqualTo(new AppendResult.VersionConflict(one.version()));
        assertThat(store().load(TWO, 0)).isEqualTo(two.events());
        assertThat(archive().remove(ONE, one.version())).as("again").isFalse();
    }

    @Test
    @Tag("A-2")
    @DisplayName(
            "A-2 what was decided on an order before it was taken out gets VersionConflict, whatever its version, and is not written")
    @LikelyCauses({"the version stays and is compared, without a look whether its event is there"})
    void lateAppend() {
        ArchivedOrder one = removedHistory();
        for (long expected = 0; expected <= one.version() + 1; expected++) {
            assertThat(store().append(sample().attempt("o-1", expected, "late-" + expected)
                            .append()))
                    .as("decided on version %s of an order that was taken out at %s", expected, one.version())
                    .isEqualTo(new AppendResult.VersionConflict(one.version()));
            assertThat(store().journal(new CommandId("late-" + expected))).isEmpty();
        }
        assertThat(store().load(ONE, 0)).isEmpty();
        assertThat(pages().all()).isEmpty();
        assertThat(reader().unsent()).isEmpty();
        assertThat(archive().restore(one)).isTrue();
        appended(sample().attempt("o-1", one.version(), "after"));
    }

    @Test
    @Tag("A-2")
    @DisplayName(
            "A-2 of taking an order out and appending to it at the same moment one wins: its history is whole, or gone")
    @LikelyCauses({
        "an append that waited for the removal goes on with what it had seen before",
        "the version is not locked while the order is taken out"
    })
    void removedWhileAppending() {
        for (int round = 0; round < 20; round++) {
            OrderId order = new OrderId("o-" + round);
            ArchivedOrder before = sentHistory(order);
            SampleAppend late = sample().attempt(order.value(), before.version(), "late-" + round);
            List<Object> results = ConcurrentRun.run(
                    2,
                    thread -> thread == 0 ? archive().remove(order, before.version()) : store().append(late.append()));
            boolean removed = results.get(0).equals(true);
            assertThat(results.get(1))
                    .as("the append, taken out: %s", removed)
                    .isEqualTo(
                            removed
                                    ? new AppendResult.VersionConflict(before.version())
                                    : new AppendResult.Appended(before.version() + 1));
            assertThat(store().load(order, 0))
                    .hasSize(removed ? 0 : before.events().size() + 1);
        }
    }

    @Test
    @Tag("A-2")
    @DisplayName("A-2 an order that has gone on, or of which something waits to be sent, stays as it is")
    @LikelyCauses({
        "the version is not compared in the same transaction",
        "unsent or parked rows are deleted with the order"
    })
    void stays() {
        ArchivedOrder one = history(ONE);
        assertThat(archive().remove(ONE, one.version())).as("while rows wait").isFalse();
        Lease lease = reader().leaseOf(ONE);
        List<Row> rows = outbox().due(lease, OutboxReader.NOW, 100);
        outbox().sent(lease, rows.get(0), OutboxReader.NOW);
        outbox().sent(lease, rows.get(1), OutboxReader.NOW);
        outbox().park(lease, rows.get(2), "poison");
        assertThat(archive().remove(ONE, one.version()))
                .as("while one is set aside")
                .isFalse();
        outbox().unpark(ONE, 3);
        outbox().sent(lease, rows.get(2), OutboxReader.NOW);
        for (long other : List.of(0L, one.version() - 1, one.version() + 1)) {
            assertThat(archive().remove(ONE, other)).as("at version %s", other).isFalse();
        }
        assertThat(archive().remove(TWO, 1)).as("unknown").isFalse();
        assertThat(store().load(ONE, 0)).isEqualTo(one.events());
        assertThat(pages().all()).containsExactly(one.summary());
    }

    @Test
    @Tag("A-3")
    @DisplayName(
            "A-3 an order that is put back is as it was: events, journal, summary; nothing of it is sent again, and it goes on")
    @LikelyCauses({
        "it is appended, and so gets outbox rows",
        "instants or payloads changed on the way",
        "versions begin at 1 again"
    })
    void restored() {
        ArchivedOrder one = removedHistory();
        assertThat(archive().restore(one)).isTrue();
        assertThat(store().load(ONE, 0)).isEqualTo(one.events());
        assertThat(archive().journal(ONE)).isEqualTo(one.journal());
        assertThat(pages().all()).containsExactly(one.summary());
        assertThat(reader().unsent()).isEmpty();
        appended(sample().attempt("o-1", one.version(), "goes-on"));
        assertThat(reader().unsent()).extracting(EventEnvelope::version).containsExactly(one.version() + 1);
    }

    @Test
    @Tag("A-3")
    @DisplayName("A-3 what is there is not overwritten: an order that has events, a command that is known otherwise")
    @LikelyCauses({"an upsert instead of an insert", "parts are written before the check"})
    void notOverwritten() {
        ArchivedOrder one = history(ONE);
        assertThat(archive().restore(one)).as("into where it is").isFalse();
        send(ONE);
        archive().remove(ONE, one.version());
        JournalEntry other = sample().accepted(ONE, new CommandId("a-o-1"), 1, 1);
        ArchivedOrder altered = new ArchivedOrder(one.events(), List.of(other), one.summary());
        assertThat(archive().restore(altered))
                .as("with a command that is known otherwise")
                .isFalse();
        assertThat(store().load(ONE, 0)).isEmpty();
        assertThat(pages().all()).isEmpty();
        assertThatThrownBy(() ->
                        archive().restore(new ArchivedOrder(one.events().subList(1, 3), one.journal(), one.summary())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(archive().restore(one)).isTrue();
    }

    @Test
    @Tag("A-4")
    @DisplayName("A-4 tenants never see, take out or put back each other's orders")
    @LikelyCauses({"a WHERE without the tenant"})
    void tenantsAreApart() {
        OrderArchive theirs = archive(OTHER);
        ArchivedOrder one = sentHistory(ONE);
        assertThat(theirs.journal(ONE)).isEmpty();
        assertThat(theirs.remove(ONE, one.version())).isFalse();
        assertThatThrownBy(() -> theirs.restore(one)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store().load(ONE, 0)).isEqualTo(one.events());
    }
}
