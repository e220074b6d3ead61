package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.ReadersAtPlaces;
import io.orderkit.testkit.internal.observing.ReportedFailures;
import io.orderkit.testkit.internal.observing.Rounds;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.NastyTexts;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rules about reads during writes, and about failure messages. */
abstract class ReadingRules extends DurabilityRules {
    private static final String MARKER = "content-4711";
    private static final long LONG_APPEND = Duration.ofMillis(40).toNanos();
    private static final int MEASUREMENTS = 3;
    private static final int FEWEST_LONG_APPENDS = 3;

    /** The start and end times of a call, in nanoseconds. */
    private record Span(long from, long to) {
        /**
         * Returns whether another call ran at a time when this call must have held its locks. The other call counts
         * only if it started and ended well within the duration of this call.
         */
        boolean holds(Span other) {
            long edge = (to - from) / 5;
            return from + edge <= other.from && other.to <= to - edge;
        }

        boolean isLong() {
            return to - from >= LONG_APPEND;
        }
    }

    @Test
    @Tag("S-18")
    @DisplayName(
            "S-18 who reads does not wait for who writes: during an append, histories, commands and lists are read")
    @LikelyCauses({
        "one lock around the whole store",
        "a transaction that locks what it reads (isolation SERIALIZABLE by locks, SELECT … FOR UPDATE)",
        "a pool of one connection"
    })
    void readersDoNotWait() {
        SampleAppend before = sample().first("o-1");
        ReadersAtPlaces readers = new ReadersAtPlaces(() -> readOnce(before));
        CrashPointCounter points = CrashPointCounter.watched(readers);
        Optional<StorageUnderTest> reporting = openWith(points);
        if (reporting.isEmpty()) {
            requireTimedReadersDoNotWait();
            return;
        }
        storage().close();
        use(reporting.get());
        appended(before);
        points.arm();
        try {
            appended(sample().attempt("o-1", 1, "c-2", 3));
        } finally {
            points.disarm();
        }
        assertThat(readers.waited())
                .as("places of an append at which a reader waited")
                .isEmpty();
        assertThat(readers.places())
                .as("places of an append, reported by openWith()")
                .isNotEmpty();
    }

    private void requireTimedReadersDoNotWait() {
        List<String> blocked = new ArrayList<>();
        // On a busy machine, reads may be delayed, or may happen to fall between two appends. The test therefore takes
        // three measurements and uses the result that occurs most often.
        for (int time = 1; time <= MEASUREMENTS; time++) {
            String found = blockedReaders("o-" + time);
            if (!found.isEmpty()) {
                blocked.add(found);
            }
        }
        assertThat(blocked)
                .as("blocked readers, in %s measurements", MEASUREMENTS)
                .hasSizeLessThan(2);
    }

    /** Returns a description of the appends that blocked readers of the same order; empty if no reader was blocked. */
    private String blockedReaders(String order) {
        SampleAppend before = appended(sample().first(order));
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Span> appends = Collections.synchronizedList(new ArrayList<>());
        List<Span> reads = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Integer>> parts =
                List.of(() -> writeMuch(order, appends, writing), () -> read(before, reads, writing));
        ConcurrentRun.run(parts);
        List<Span> lasting = appends.stream().filter(Span::isLong).toList();
        long blocking = lasting.stream()
                .filter(append -> reads.stream().noneMatch(append::holds))
                .count();
        return lasting.size() >= FEWEST_LONG_APPENDS && blocking >= lasting.size() - 1
                ? lasting.size() + " appends lasted 40 ms or more; during " + blocking
                        + " of them no read both started and finished"
                : "";
    }

    private int writeMuch(String order, List<Span> spans, AtomicBoolean writing) {
        try {
            Rounds rounds = Rounds.upTo(6);
            while (rounds.next()) {
                SampleAppend heavy = sample().attempt(order, 1 + rounds.number() * 8L, order + "-" + rounds.number(), 8)
                        .payload(NastyTexts.ofLength(1 << 18));
                long from = System.nanoTime();
                AppendResult result = store().append(heavy.append());
                spans.add(new Span(from, System.nanoTime()));
                assertThat(result)
                        .isEqualTo(new AppendResult.Appended(heavy.append().lastVersion()));
            }
            return rounds.begun();
        } finally {
            writing.set(false);
        }
    }

    private int read(SampleAppend before, List<Span> spans, AtomicBoolean writing) {
        while (writing.get()) {
            long from = System.nanoTime();
            readOnce(before);
            spans.add(new Span(from, System.nanoTime()));
        }
        return spans.size();
    }

    private void readOnce(SampleAppend before) {
        // Reads only events after version 1,000, which the order does not reach, so that the result is empty, no matter
        // how many events are written.
        assertThat(store().load(before.order(), 1_000)).isEmpty();
        assertThat(store().journal(before.command())).contains(before.entry());
        assertThat(query().orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 1)
                        .rows())
                .hasSize(1);
    }

    @Test
    @Tag("S-19")
    @DisplayName("S-19 no failure repeats what events, refusals and evidence say")
    @LikelyCauses({
        "the message of an exception holds the whole append",
        "the driver's exception, which repeats the statement with its values, is kept as the cause"
    })
    void failuresAreDiscreet() {
        SampleAppend whole = sample().attempt("o-1", 0, "c-1", 2)
                .payload("{\"name\":\"" + MARKER + "\"}")
                .journal(ReadingRules::marked);
        Append append = whole.append();
        ReportedFailures failures = new ReportedFailures()
                .of(() -> store().append(whole.events(event -> EnvelopeCopies.version(event, 7))
                        .append()))
                .of(() -> store().append(whole.events(event -> EnvelopeCopies.tenant(event, OTHER))
                        .append()))
                .of(() -> store().append(new Append(append.order(), 0, append.events(), List.of(), append.summary())))
                .of(() -> store().append(new Append(
                        append.order(), 0, append.events(), List.of(whole.entry(), whole.entry()), append.summary())))
                .of(() -> store().append(
                                whole.payload("{\"name\":\"" + MARKER + "\0\"}").append()))
                .of(() -> store().append(
                                sample().first("o-2").payload(MARKER + "\uD83D").append()))
                .of(() -> store().recordRefusal(new JournalEntry(
                        new CommandId("c-3"),
                        "f",
                        new OrderId("o-3"),
                        "send",
                        whole.entry().actor(),
                        whole.entry().at(),
                        new JournalEntry.Result.Refused(MARKER + "\0"),
                        MARKER + "\0",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        assertThat(failures.count()).as("calls that had to fail").isGreaterThanOrEqualTo(4);
        assertThat(failures.linesWith(MARKER))
                .as("lines of exceptions that repeat the data to be stored")
                .isEmpty();
    }

    private static JournalEntry marked(JournalEntry entry) {
        return SampleRows.evidence(entry, "{\"fact\":\"" + MARKER + "\"}");
    }
}
