package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.Rounds;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.RandomSeed;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rules about concurrent use, tested with real threads. */
abstract class ConcurrencyRules extends PrecisionRules {
    private static final int THREADS = 6;
    private static final int ROUNDS = 8;

    @Test
    @Tag("S-3")
    @DisplayName("S-3 of several that decided on the same version one wins, and the others are told")
    @LikelyCauses({
        "read, compare, write without a lock or a unique key",
        "a unique-key violation or a lost lock surfaces as an exception instead of VersionConflict"
    })
    void oneWinner() {
        Rounds rounds = Rounds.upTo(ROUNDS);
        while (rounds.next()) {
            long expected = rounds.number();
            List<AppendResult> results = ConcurrentRun.run(
                    THREADS,
                    thread -> store().append(sample().attempt("o-1", expected, "c-" + expected + "-" + thread)
                            .append()));
            assertThat(results).as("on version %s", expected).containsOnlyOnce(new AppendResult.Appended(expected + 1));
            assertThat(results)
                    .filteredOn(result -> result.equals(new AppendResult.VersionConflict(expected + 1)))
                    .as("losers on version %s", expected)
                    .hasSize(THREADS - 1);
        }
        assertThat(store().load(new OrderId("o-1"), 0)).hasSize(rounds.begun());
    }

    @Test
    @Tag("S-16")
    @DisplayName(
            "S-16 what was acknowledged is there for every thread at once, or the store says that somebody else commits")
    @LikelyCauses({
        "it works in a transaction of the thread's own and says that it commits itself",
        "it wraps a store that says no, and does not pass that on"
    })
    void standsAtOnce() {
        needs(store().commitsItself(), "appends that stand when the call returns");
        SampleAppend attempt = appended(sample().first("o-1"));
        store().recordRefusal(sample().refused("o-1", "refused"));
        List<List<EventEnvelope>> events = ConcurrentRun.run(THREADS, thread -> store().load(attempt.order(), 0));
        assertThat(events).containsOnly(attempt.append().events());
        List<Optional<JournalEntry>> refusals =
                ConcurrentRun.run(THREADS, thread -> store().journal(new CommandId("refused")));
        assertThat(refusals).containsOnly(Optional.of(sample().refused("o-1", "refused")));
    }

    @Test
    @Tag("S-4")
    @DisplayName("S-4 versions stay without gaps under writers that retry, on several orders, in random batches")
    @LikelyCauses({"versions given out before the winner is known", "a batch that is written one event a transaction"})
    void noGapsUnderLoad() {
        RandomSeed seed = new RandomSeed();
        List<Integer> written = ConcurrentRun.run(
                THREADS, thread -> write(new Random(seed.random().nextLong() + thread), thread));
        int total = 0;
        for (int order = 0; order < 3; order++) {
            List<EventEnvelope> events = store().load(new OrderId("o-" + order), 0);
            assertThat(events)
                    .as("versions of o-%s, %s", order, seed)
                    .extracting(EventEnvelope::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            total += events.size();
        }
        assertThat(total)
                .as("events kept against events acknowledged, %s", seed)
                .isEqualTo(written.stream().mapToInt(Integer::intValue).sum());
    }

    private int write(Random random, int thread) {
        int events = 0;
        Rounds rounds = Rounds.upTo(ROUNDS);
        while (rounds.next()) {
            int i = rounds.number();
            String order = "o-" + random.nextInt(3);
            int batch = 1 + random.nextInt(3);
            AppendResult result = new AppendResult.VersionConflict(0);
            while (result instanceof AppendResult.VersionConflict conflict) {
                result = store().append(
                                sample().attempt(order, conflict.actualVersion(), "c-" + thread + "-" + i, batch)
                                        .append());
            }
            assertThat(result).isInstanceOf(AppendResult.Appended.class);
            events += batch;
        }
        return events;
    }

    @Test
    @Tag("S-5")
    @DisplayName("S-5 the same command id at the same moment has one effect, on one order or several")
    @LikelyCauses({"the journal is asked but has no unique key", "a violated key surfaces as an exception"})
    void sameCommandAtOnce() {
        Rounds rounds = Rounds.upTo(ROUNDS);
        while (rounds.next()) {
            int round = rounds.number();
            String command = "c-" + round;
            boolean oneOrder = round % 2 == 0;
            List<SampleAppend> attempts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                attempts.add(sample().attempt("o-" + round + "-" + (oneOrder ? 0 : thread), 0, command));
            }
            List<AppendResult> results = ConcurrentRun.run(
                    THREADS, thread -> store().append(attempts.get(thread).append()));
            JournalEntry first = store().journal(new CommandId(command)).orElseThrow();
            assertThat(results).as(command).containsOnlyOnce(new AppendResult.Appended(1));
            assertThat(results)
                    .filteredOn(result -> result.equals(new AppendResult.CommandKnown(first)))
                    .as("callers that were told of the first %s", command)
                    .hasSize(THREADS - 1);
            long events = attempts.stream()
                    .map(SampleAppend::order)
                    .distinct()
                    .mapToLong(order -> store().load(order, 0).size())
                    .sum();
            assertThat(events).as("events of " + command).isEqualTo(1);
            for (SampleAppend attempt : attempts) {
                if (store().load(attempt.order(), 0).isEmpty()) {
                    appended(sample().first(attempt.order().value()));
                }
            }
        }
    }

    @Test
    @Tag("S-7")
    @DisplayName("S-7 of refusals of one id at the same moment one is kept, and all others are told of it")
    @LikelyCauses({"look-up and insert without a unique key", "a violated key surfaces as an exception"})
    void sameRefusalAtOnce() {
        Rounds rounds = Rounds.upTo(ROUNDS);
        while (rounds.next()) {
            String command = "c-" + rounds.number();
            List<Optional<JournalEntry>> earlier = ConcurrentRun.run(
                    THREADS, thread -> store().recordRefusal(sample().refused("o-" + thread, command)));
            JournalEntry kept = store().journal(new CommandId(command)).orElseThrow();
            assertThat(earlier).as(command).containsOnlyOnce(Optional.empty());
            assertThat(earlier).filteredOn(Optional.of(kept)::equals).hasSize(THREADS - 1);
        }
    }

    @Test
    @Tag("S-6")
    @DisplayName("S-6 a reader never sees one part of an append without the others")
    @LikelyCauses({
        "several transactions instead of one",
        "a summary read in several statements that see different commits",
        "the database answers from a cache of results (H2 without OPTIMIZE_REUSE_RESULTS=0)"
    })
    void readersSeeWholeAppends() {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Callable<Integer>> parts = new ArrayList<>();
        parts.add(() -> {
            try {
                Rounds rounds = Rounds.upTo(60);
                while (rounds.next()) {
                    appended(sample().attempt("o-1", rounds.number(), "c-" + rounds.begun()));
                }
                return rounds.begun();
            } finally {
                writing.set(false);
            }
        });
        parts.add(() -> watch(writing));
        parts.add(() -> watch(writing));
        assertThat(ConcurrentRun.run(parts)).as("looks taken").doesNotContain(0);
    }

    private int watch(AtomicBoolean writing) {
        int looks = 0;
        while (writing.get() || looks == 0) {
            Optional<OrderSummary> summary = pages().of(new OrderId("o-1"));
            List<EventEnvelope> events = store().load(new OrderId("o-1"), 0);
            summary.ifPresent(seen -> {
                assertThat(seen.positions())
                        .as("positions of the summary of version %s", seen.version())
                        .isEqualTo(sample().attempt("o-1", seen.version() - 1, "x")
                                .summary()
                                .positions());
                assertThat(seen.obligations()).isEqualTo(SampleRows.obligations(seen.version()));
                assertThat(events.size()).as("events after the summary").isGreaterThanOrEqualTo((int) seen.version());
            });
            if (!events.isEmpty()) {
                EventEnvelope last = events.get(events.size() - 1);
                assertThat(store().journal(last.command()))
                        .as("journal of %s", last.command())
                        .isPresent();
                assertThat(pages().of(last.order()).orElseThrow().version())
                        .as("summary after the event")
                        .isGreaterThanOrEqualTo(last.version());
            }
            looks++;
        }
        return looks;
    }

    @Test
    @Tag("S-11")
    @DisplayName("S-11 tenants never stand in each other's way: the same ids at the same moment all succeed")
    @LikelyCauses({"a key without the tenant", "locks on more than the tenant's own rows that are not waited for"})
    void tenantsDoNotBlock() {
        Rounds rounds = Rounds.upTo(ROUNDS);
        while (rounds.next()) {
            long expected = rounds.number();
            List<AppendResult> results = ConcurrentRun.run(THREADS, thread -> {
                TenantId tenant = new TenantId("tenant-" + thread);
                OrderStore theirs = storage().store(tenant);
                return theirs.append(new SampleRows(tenant)
                        .attempt("o-1", expected, "c-" + expected)
                        .append());
            });
            assertThat(results).containsOnly(new AppendResult.Appended(expected + 1));
        }
        for (int thread : List.of(0, THREADS - 1)) {
            assertThat(storage().store(new TenantId("tenant-" + thread)).load(new OrderId("o-1"), 0))
                    .hasSize(rounds.begun());
        }
    }
}
