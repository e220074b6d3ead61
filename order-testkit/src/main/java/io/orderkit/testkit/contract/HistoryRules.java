package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.internal.observing.MutatingCaller;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.RandomSeed;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rules about long histories and journals, and about the lists that a store returns. */
abstract class HistoryRules extends StorageContract {
    private static final OrderId ONE = new OrderId("o-1");

    @Test
    @Tag("S-1")
    @DisplayName("S-1 a history of 10,000 events comes back whole, and from any version on")
    @LikelyCauses({"a limit of rows in the query, the driver or a page", "only the first page is read"})
    void longHistory() {
        int events = 10_050;
        for (int version = 0; version < events; version += 1_005) {
            appended(sample().attempt("o-1", version, "c-" + version, 1_005));
        }
        assertThat(store().load(ONE, 0).stream().map(EventEnvelope::version))
                .as("versions of a history of %s events", events)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(store().load(ONE, 40).size())
                .as("events after version 40 of %s", events)
                .isEqualTo(events - 40);
        assertThat(store().load(ONE, events - 3L))
                .extracting(EventEnvelope::version)
                .containsExactly(events - 2L, events - 1L, (long) events);
    }

    @Test
    @Tag("S-1")
    @DisplayName("S-1 events come by version, whatever the times at which they occurred and were recorded")
    @LikelyCauses({"sorted by the time of recording, which a clock that is set can turn round", "sorted by insertion"})
    void byVersionOnly() {
        RandomSeed seed = new RandomSeed();
        Random random = seed.random();
        for (int version = 0; version < 12; version += 3) {
            appended(sample().attempt("o-1", version, "c-" + version, 3)
                    .events(event -> EnvelopeCopies.times(event, someTime(random), someTime(random))));
        }
        assertThat(store().load(ONE, 0))
                .as("versions, %s", seed)
                .extracting(EventEnvelope::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
    }

    private static Instant someTime(Random random) {
        return SampleRows.NOON.minusSeconds(random.nextInt(1_000_000));
    }

    @Test
    @Tag("S-5")
    @DisplayName("S-5 a command id is known for ever, however many came after it")
    @LikelyCauses({"the journal is a cache of a fixed number of commands", "old entries are purged"})
    void knownForEver() {
        SampleAppend first = appended(sample().first("o-1"));
        SampleAppend busy = sample().attempt("o-2", 0, "c-0");
        for (int i = 1; i < 1_200; i++) {
            busy = busy.alsoBy(sample().accepted(busy.order(), new CommandId("c-" + i), 1, 1));
        }
        appended(busy);
        assertThat(store().journal(first.command()))
                .as("an entry after 1,200 others")
                .contains(first.entry());
        assertThat(store().append(sample().attempt("o-1", 1, "first-o-1").append()))
                .isEqualTo(new AppendResult.CommandKnown(first.entry()));
        assertThat(store().append(sample().attempt("o-3", 0, "c-600").append()))
                .as("one of 1,200 commands of one append")
                .isEqualTo(
                        new AppendResult.CommandKnown(sample().accepted(busy.order(), new CommandId("c-600"), 1, 1)));
    }

    @Test
    @Tag("S-17")
    @DisplayName("S-17 a history that was handed out stays as it was, and who changes it changes nothing in the store")
    @LikelyCauses({"the store's own list is returned instead of a copy", "a list that reads on when it is looked at"})
    void handedOut() {
        SampleAppend first = appended(sample().attempt("o-1", 0, "c-1", 3));
        List<EventEnvelope> given = store().load(ONE, 0);
        appended(sample().attempt("o-1", 3, "c-2", 2));
        assertThat(store().load(ONE, 0))
                .as("the history after the second append")
                .hasSize(5);
        assertThat(given)
                .as("a history that was loaded before the second append")
                .isEqualTo(first.append().events());
        List<EventEnvelope> whole = store().load(ONE, 0);
        List<EventEnvelope> expected = List.copyOf(whole);
        MutatingCaller.with(whole);
        MutatingCaller.with(store().load(ONE, 2));
        assertThat(store().load(ONE, 0))
                .as("the history after a caller changed the list that it received")
                .isEqualTo(expected);
    }
}
