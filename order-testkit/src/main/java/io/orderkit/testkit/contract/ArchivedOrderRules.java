package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.MutatingCaller;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.observing.ReportedFailures;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.NastyTexts;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The archive rules about journals and about orders that were archived long ago. */
abstract class ArchivedOrderRules extends StorageContract {
    static final OrderId ONE = new OrderId("o-1");
    static final OrderId TWO = new OrderId("o-2");

    final OrderArchive archive() {
        return archive(ACME);
    }

    final OrderArchive archive(TenantId tenant) {
        Optional<OrderArchive> offered = storage().archive(tenant);
        needs(offered.isPresent(), "archive()");
        return offered.orElseThrow();
    }

    /** Creates an order with two appends, adds a refusal, and returns the order's complete history. */
    final ArchivedOrder history(OrderId order) {
        archive();
        appended(sample().attempt(order.value(), 0, "a-" + order, 2));
        SampleAppend last = appended(sample().attempt(order.value(), 2, "b-" + order, 1));
        store().recordRefusal(sample().refused(order.value(), "no-" + order));
        return new ArchivedOrder(store().load(order, 0), archive().journal(order), last.summary());
    }

    /** Creates an order with two appends, adds a refusal, marks all events as sent, and returns the order's complete history. */
    final ArchivedOrder sentHistory(OrderId order) {
        ArchivedOrder history = history(order);
        send(order);
        return history;
    }

    /** Creates an order, removes it from the store, and returns the complete history that was removed. */
    final ArchivedOrder removedHistory() {
        ArchivedOrder history = sentHistory(ONE);
        assertThat(archive().remove(ONE, history.version())).isTrue();
        return history;
    }

    final void send(OrderId order) {
        Lease lease = reader().leaseOf(order);
        for (Row row : outbox().due(lease, OutboxReader.NOW, 100)) {
            outbox().sent(lease, row, OutboxReader.NOW);
        }
        outbox().release(lease);
    }

    @Test
    @Tag("A-1")
    @DisplayName("A-1 a journal comes by the time of the decision and then by command id, by Unicode code points")
    @LikelyCauses({"in order of insertion", "the collation of a language", "UTF-16 order, as of Java's strings"})
    void journalIsSorted() {
        List<String> sorted = List.of("10", "2", "A", "a", "b", "é", "纸", "｡", "📜");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(3));
        for (String command : mixed) {
            for (int hour : List.of(2, 0, 1)) {
                store().recordRefusal(SampleRows.at(
                        sample().refused("o-1", command + hour), SampleRows.NOON.plusSeconds(3600L * hour)));
            }
        }
        assertThat(archive().journal(ONE))
                .extracting(entry -> entry.command().value())
                .containsExactlyElementsOf(Stream.of(0, 1, 2)
                        .flatMap(hour -> sorted.stream().map(command -> command + hour))
                        .toList());
    }

    @Test
    @Tag("A-2")
    @DisplayName("A-2 of an order that was taken out refusals are still recognised, and its journal is still read")
    @LikelyCauses({"refusals are deleted with the order", "the journal is found by way of the events"})
    void journalStays() {
        ArchivedOrder one = removedHistory();
        JournalEntry refused = sample().refused("o-1", "no-o-1");
        assertThat(archive().journal(ONE)).isEqualTo(one.journal());
        assertThat(store().journal(refused.command())).contains(refused);
        assertThat(store().recordRefusal(refused)).as("refused again").contains(refused);
        assertThat(store().append(
                                sample().attempt("o-1", one.version(), "no-o-1").append()))
                .as("accepted with the id of a refused command")
                .isEqualTo(new AppendResult.CommandKnown(refused));
    }

    @Test
    @Tag("A-2")
    @DisplayName("A-2 an order that was taken out is out, and its id is not free, after the storage was opened again")
    @LikelyCauses({"the mark 'taken out' is kept in memory", "the head of the order is deleted with it"})
    void removedAfterReopening() {
        ArchivedOrder one = removedHistory();
        reopen();
        assertThat(store().load(ONE, 0)).isEmpty();
        assertThat(pages().all()).isEmpty();
        assertThat(archive().journal(ONE)).isEqualTo(one.journal());
        for (long expected : List.of(0L, one.version())) {
            assertThat(store().append(sample().attempt("o-1", expected, "late-" + expected)
                            .append()))
                    .as("decided on version %s", expected)
                    .isEqualTo(new AppendResult.VersionConflict(one.version()));
        }
        assertThat(archive().restore(one)).isTrue();
        reopen();
        assertThat(store().load(ONE, 0)).isEqualTo(one.events());
    }

    @Test
    @Tag("A-2")
    @DisplayName("A-2 an order of one event can be taken out; no row of it is left, not even one that was sent")
    @LikelyCauses({"the first version is taken for an order without events", "rows that were sent stay behind"})
    void oneEvent() {
        archive();
        SampleAppend only = appended(sample().attempt("o-1", 0, "c-1", 1));
        send(ONE);
        ArchivedOrder one = new ArchivedOrder(
                store().load(ONE, 0), archive().journal(ONE), only.append().summary());
        assertThat(archive().remove(ONE, 1)).isTrue();
        assertThat(store().load(ONE, 0)).isEmpty();
        assertThat(outbox().purge(OutboxReader.NOW.plusSeconds(1), 100))
                .as("sent rows of the order that was taken out")
                .isZero();
        assertThat(archive().restore(one)).isTrue();
        assertThat(store().load(ONE, 0)).isEqualTo(one.events());
    }

    @Test
    @Tag("A-3")
    @DisplayName(
            "A-3 an order that this storage never had is put back with its journal, and its commands are recognised")
    @LikelyCauses({"the journal is expected to be there", "only an order that was taken out is put back"})
    void restoredElsewhere() {
        archive();
        SampleAppend never = sample().attempt("o-1", 0, "c-1", 2);
        ArchivedOrder one = new ArchivedOrder(
                never.append().events(),
                never.append().journal(),
                never.append().summary());
        assertThat(archive().restore(one)).isTrue();
        assertThat(archive().journal(ONE)).isEqualTo(one.journal());
        assertThat(store().append(sample().attempt("o-1", 2, "c-1").append()))
                .isEqualTo(new AppendResult.CommandKnown(never.entry()));
    }

    @Test
    @Tag("A-3")
    @DisplayName("A-3 an order of many events, nasty texts and times to the microsecond is put back as it was")
    @LikelyCauses({"a limit of rows", "a text column that is too short", "times rounded on the way", "summary not whole"
    })
    void restoredWhole() {
        Random random = new Random(5);
        int version = 0;
        for (String text : NastyTexts.all()) {
            int after = version;
            Instant at = SampleRows.NOON.plusSeconds(random.nextInt(100_000));
            appended(sample().attempt("o-1", after, "c-" + after, 60)
                    .payload(text.length() > 100_000 ? text.substring(0, 100_000) : text)
                    .events(event -> EnvelopeCopies.times(event, at, at))
                    .journal(entry -> SampleRows.evidence(SampleRows.at(entry, at), text)));
            version += 60;
        }
        for (int round = 0; !reader().unsent().isEmpty() && round < 10; round++) {
            send(ONE);
        }
        ArchivedOrder one = new ArchivedOrder(
                store().load(ONE, 0), archive().journal(ONE), pages().of(ONE).orElseThrow());
        assertThat(archive().remove(ONE, version)).isTrue();
        assertThat(archive().restore(one)).isTrue();
        assertThat(store().load(ONE, 0).equals(one.events()))
                .as("the same events")
                .isTrue();
        assertThat(archive().journal(ONE).equals(one.journal()))
                .as("the same journal")
                .isTrue();
        assertThat(pages().all()).containsExactly(one.summary());
    }

    @Test
    @Tag("A-5")
    @DisplayName("A-5 a journal that was handed out stays as it was, and failures do not repeat what was put away")
    @LikelyCauses({
        "the store's own list is returned instead of a copy",
        "the message of an exception holds the order that is put back"
    })
    void handedOut() {
        ArchivedOrder one = history(ONE);
        List<JournalEntry> given = archive().journal(ONE);
        store().recordRefusal(sample().refused("o-1", "later"));
        assertThat(archive().journal(ONE))
                .as("the journal after a refusal")
                .hasSize(one.journal().size() + 1);
        assertThat(given).as("a journal that was read before").isEqualTo(one.journal());
        List<JournalEntry> whole = archive().journal(ONE);
        MutatingCaller.with(whole);
        assertThat(archive().journal(ONE)).hasSize(one.journal().size() + 1);
        List<EventEnvelope> marked = one.events().stream()
                .map(event -> EnvelopeCopies.payload(event, "{\"name\":\"content-4711\"}"))
                .toList();
        ReportedFailures failures = new ReportedFailures()
                .of(() -> archive().restore(new ArchivedOrder(marked.subList(1, 3), one.journal(), one.summary())))
                .of(() -> archive(OTHER).restore(new ArchivedOrder(marked, one.journal(), one.summary())));
        assertThat(failures.count()).isEqualTo(2);
        assertThat(failures.linesWith("content-4711"))
                .as("lines of exceptions that repeat the archived data")
                .isEmpty();
    }
}
