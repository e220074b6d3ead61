package io.orderkit.testkit.crash;

import io.orderkit.testkit.crash.CrashTarget.Opened;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.StorageSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A test that crashes an adapter at every crash point, one crash at a time. After each crash, the test reopens the
 * adapter and compares the stored state with that of an uninterrupted run. The stored state must match the state after
 * either the last acknowledged step or the interrupted one. Any other state is an error. The remaining steps must then
 * result in the same final state as the uninterrupted run.
 *
 * <pre>{@code
 * CrashHarness.of(new MyTarget())
 *         .haltAtEveryBoundary(() -> newFile().toString())
 *         .requireNothingLost();
 * }</pre>
 *
 * <p>The most realistic method is {@link #haltAtEveryBoundary}, which starts a separate JVM for each crash point and
 * halts it there. The method {@link #breakAtEveryBoundary} simulates the crash within the current JVM. A crash within
 * the JVM is sufficient for a database server, which sees the death of a client only as a lost connection. The method
 * {@link #copyAtEveryBoundary} copies the files that a dead process would leave behind, without killing a process. Not
 * thread-safe.
 */
public final class CrashHarness {
    /** An upper limit on the number of crash points. No adapter reaches this limit. */
    private static final int MOST_BOUNDARIES = 5_000;

    private final CrashTarget target;
    private final Set<String> phases;
    private final Sample sample;

    private CrashHarness(CrashTarget target, Set<String> phases, Sample sample) {
        this.target = target;
        this.phases = phases;
        this.sample = sample;
    }

    /**
     * The sample of crash points at which a harness crashes the adapter.
     *
     * @param first the number of the first selected crash point, counted from 1
     * @param step the distance between consecutive selected crash points
     */
    private record Sample(int first, int step) {}

    /** Returns a harness that executes all steps of the scenario. */
    public static CrashHarness of(CrashTarget target) {
        return new CrashHarness(
                target,
                Set.of(CrashScenario.APPEND, CrashScenario.RELAY, CrashScenario.ARCHIVE, CrashScenario.ERASURE),
                new Sample(1, 1));
    }

    /**
     * Limits the crashes to the given phases ({@code append}, {@code relay}, {@code archive}, {@code erasure}). All other phases run
     * without crashes.
     */
    public CrashHarness within(String... some) {
        return new CrashHarness(target, Set.of(some), sample);
    }

    /**
     * Limits {@link #haltAtEveryBoundary} and {@link #breakAtEveryBoundary} to a sample of the crash points, taken at
     * regular intervals. A sample makes the test shorter; only a test without a sample covers all crash points.
     */
    public CrashHarness sampled(int first, int step) {
        if (first < 1 || step < 1) {
            throw new IllegalArgumentException("first is " + first + " and step " + step + "; expected 1 or more");
        }
        return new CrashHarness(target, phases, new Sample(first, step));
    }

    /**
     * Runs the scenario in separate JVMs, each of which halts at a different crash point. As many JVMs run in parallel as there are
     * processors.
     *
     * @param freshPlace the supplier that returns a new, empty storage location on each call
     */
    public CrashReport haltAtEveryBoundary(Supplier<String> freshPlace) {
        return crash(freshPlace, Runtime.getRuntime().availableProcessors(), (reference, n, place) -> {
            HaltedProcess halted = HaltedProcess.run(target.getClass(), n, reference.run(), place);
            return new Acknowledged(halted.acknowledged(), halted.completed(), List.of());
        });
    }

    /**
     * Runs the scenario in the current JVM, breaking the adapter's connections at a different crash point each time.
     *
     * @param freshPlace the supplier that returns a new, empty storage location on each call
     */
    public CrashReport breakAtEveryBoundary(Supplier<String> freshPlace) {
        return crash(freshPlace, 1, this::broken);
    }

    private Acknowledged broken(Reference reference, int n, String place) {
        CrashPointCounter points = CrashPointCounter.breakingAt(n);
        List<String> acknowledged = new ArrayList<>();
        Opened opened = target.open(place, points);
        try {
            reference.run().run(opened, points, acknowledged::add);
            return new Acknowledged(acknowledged, true, List.of());
        } catch (CrashPointCounter.Crash crash) {
            return new Acknowledged(acknowledged, false, List.of(String.valueOf(crash.getMessage())));
        } finally {
            points.disarm();
            opened.close();
        }
    }

    /**
     * Runs the scenario once and copies the storage location at each crash point.
     *
     * @param freshPlace the supplier that returns a new, empty storage location on each call
     * @param copy the function that copies a storage location while it is in use, and returns the location of the copy
     */
    public CrashReport copyAtEveryBoundary(Supplier<String> freshPlace, UnaryOperator<String> copy) {
        Reference reference = reference(freshPlace);
        String place = freshPlace.get();
        List<String> acknowledged = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        CrashPointCounter points = CrashPointCounter.watched(
                (where, n) -> copies.add(new Copy(copy.apply(place), n + ": " + where, List.copyOf(acknowledged))));
        Opened opened = target.open(place, points);
        try {
            reference.run().run(opened, points, acknowledged::add);
        } finally {
            points.disarm();
            opened.close();
        }
        List<String> lost = new ArrayList<>();
        copies.forEach(each -> lost.addAll(examined(reference, each.place(), each.acknowledged(), each.where())));
        return new CrashReport(copies.size(), copies.stream().map(Copy::where).toList(), lost);
    }

    private record Copy(String place, String where, List<String> acknowledged) {}

    /**
     * The progress of a run up to its end or crash.
     *
     * @param values the values that the acknowledged steps returned
     * @param completed whether the run ended without a crash
     * @param where the name of the crash point; empty if it is unknown
     */
    private record Acknowledged(List<String> values, boolean completed, List<String> where) {}

    /** A run of the scenario that crashes at the n-th crash point. */
    private interface CrashAttempt {
        Acknowledged at(Reference reference, int n, String place);
    }

    /**
     * The states of an uninterrupted run, with which the states of the crashed runs are compared.
     *
     * @param run the steps
     * @param shards the shards that contain the rows of the scenario
     * @param states the states before the first step and after each step
     */
    private record Reference(CrashRun run, Set<Integer> shards, List<StorageSnapshot> states) {
        StorageSnapshot after(int steps) {
            return states.get(Math.min(steps, states.size() - 1));
        }

        StorageSnapshot end() {
            return states.get(states.size() - 1);
        }
    }

    /**
     * Runs the scenario several times, each time with a different crash point and a separate storage location. Up to
     * {@code width} runs take place in parallel.
     */
    private CrashReport crash(Supplier<String> freshPlace, int width, CrashAttempt attempt) {
        Reference reference = reference(freshPlace);
        List<String> lost = new ArrayList<>();
        Set<String> places = new HashSet<>();
        int crashes = 0;
        for (int n = sample.first(); n <= MOST_BOUNDARIES; n += sample.step() * width) {
            List<Callable<Tried>> wave = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                int boundary = n + i * sample.step();
                String place = freshPlace.get();
                wave.add(() -> tried(reference, boundary, place, attempt));
            }
            for (Tried each : ConcurrentRun.untilDone(wave)) {
                if (each.run().completed()) {
                    return new CrashReport(crashes, places.stream().sorted().toList(), lost);
                }
                crashes++;
                places.addAll(each.run().where());
                lost.addAll(each.lost());
            }
        }
        throw new AssertionError("more than " + MOST_BOUNDARIES + " boundaries; expected the scenario to end");
    }

    /**
     * An examined crash.
     *
     * @param lost descriptions of the lost data; empty if nothing was lost
     */
    private record Tried(Acknowledged run, List<String> lost) {}

    private Tried tried(Reference reference, int n, String place, CrashAttempt attempt) {
        Acknowledged run = attempt.at(reference, n, place);
        return new Tried(
                run,
                run.completed()
                        ? List.of()
                        : examined(reference, place, run.values(), "boundary " + n + " " + run.where()));
    }

    /** Executes the uninterrupted run in a new storage location. */
    private Reference reference(Supplier<String> freshPlace) {
        List<Integer> found = using(freshPlace.get(), CrashScenario::shards);
        CrashRun run = new CrashRun(phases, found.get(0));
        Set<Integer> shards = Set.copyOf(found);
        return using(freshPlace.get(), opened -> {
            List<StorageSnapshot> states = new ArrayList<>();
            List<String> acknowledged = new ArrayList<>();
            states.add(CrashState.of(opened, acknowledged, shards));
            run.run(opened, CrashPointCounter.none(), value -> {
                acknowledged.add(value);
                states.add(CrashState.of(opened, acknowledged, shards));
            });
            return new Reference(run, shards, states);
        });
    }

    private <T> T using(String place, Function<Opened, T> work) {
        try (Opened opened = target.open(place, CrashPointCounter.none())) {
            return work.apply(opened);
        }
    }

    /**
     * Opens the storage location after a crash, and compares the stored state with the expected states. The remaining steps are then
     * executed, and the final state is compared.
     */
    private List<String> examined(Reference reference, String place, List<String> acknowledged, String where) {
        int steps = acknowledged.size();
        return using(place, opened -> {
            List<String> lost = new ArrayList<>();
            try {
                StorageSnapshot now = CrashState.of(opened, acknowledged, reference.shards());
                List<String> asBefore = now.differences(reference.after(steps));
                if (!asBefore.isEmpty()
                        && !now.differences(reference.after(steps + 1)).isEmpty()) {
                    lost.add(where + ", after " + steps + " acknowledged steps: " + asBefore);
                }
                List<String> values = new ArrayList<>(acknowledged);
                reference.run().goOn(opened, steps, values::add);
                List<String> atEnd =
                        CrashState.of(opened, values, reference.shards()).differences(reference.end());
                if (!atEnd.isEmpty()) {
                    lost.add(where + ", after all steps were taken: " + atEnd);
                }
            } catch (AssertionError | RuntimeException failure) {
                lost.add(where + ", when it continued: " + failure);
            }
            return lost;
        });
    }
}
