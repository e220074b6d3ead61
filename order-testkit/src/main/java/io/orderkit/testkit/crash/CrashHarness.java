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
 * The test that crashes an adapter at every call boundary, one after the other. After each crash it opens the adapter again and compares it
 * with a run without a crash. The state must be that after the last acknowledged step, or after the step that was in progress. No state in
 * between is allowed. The remaining steps must then lead to the same final state.
 *
 * <pre>{@code
 * CrashHarness.of(new MyTarget())
 *         .haltAtEveryBoundary(() -> newFile().toString())
 *         .requireNothingLost();
 * }</pre>
 *
 * <p>{@link #haltAtEveryBoundary} is the full proof: it starts a JVM for each boundary, which ends there. {@link #breakAtEveryBoundary}
 * crashes within this JVM; this suits a database server, where the death of a client is only a lost connection.
 * {@link #copyAtEveryBoundary} copies the files that a dead process would leave, and kills no process. Not thread-safe.
 */
public final class CrashHarness {
    /** A number of boundaries that no adapter has. */
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
     * The boundaries at which the harness crashes the adapter.
     *
     * @param first the number of the first boundary, from 1
     * @param step the distance between boundaries
     */
    private record Sample(int first, int step) {}

    /** Returns a harness that executes all steps. */
    public static CrashHarness of(CrashTarget target) {
        return new CrashHarness(
                target,
                Set.of(CrashScenario.APPEND, CrashScenario.RELAY, CrashScenario.ARCHIVE, CrashScenario.ERASURE),
                new Sample(1, 1));
    }

    /**
     * Limits the crashes to these phases ({@code append}, {@code relay}, {@code archive}, {@code erasure}). The other phases run without a
     * crash.
     */
    public CrashHarness within(String... some) {
        return new CrashHarness(target, Set.of(some), sample);
    }

    /**
     * Limits halts and breaks to a sample of the boundaries: the first, and then each at the given distance. This is for a short run; the
     * full proof tries all boundaries.
     */
    public CrashHarness sampled(int first, int step) {
        if (first < 1 || step < 1) {
            throw new IllegalArgumentException("first is " + first + " and step " + step + "; expected 1 or more");
        }
        return new CrashHarness(target, phases, new Sample(first, step));
    }

    /**
     * Halts a separate JVM at each boundary. As many JVMs run at the same time as there are processors.
     *
     * @param freshPlace returns a new, empty place at each call
     */
    public CrashReport haltAtEveryBoundary(Supplier<String> freshPlace) {
        return crash(freshPlace, Runtime.getRuntime().availableProcessors(), (reference, n, place) -> {
            HaltedProcess halted = HaltedProcess.run(target.getClass(), n, reference.run(), place);
            return new Acknowledged(halted.acknowledged(), halted.completed(), List.of());
        });
    }

    /**
     * Breaks the adapter's connections at each boundary, within this JVM.
     *
     * @param freshPlace returns a new, empty place at each call
     */
    public CrashReport breakAtEveryBoundary(Supplier<String> freshPlace) {
        return crash(freshPlace, 1, this::broken);
    }

    private Acknowledged broken(Reference reference, int n, String place) {
        CrashPoints points = CrashPoints.breakingAt(n);
        List<String> acknowledged = new ArrayList<>();
        Opened opened = target.open(place, points);
        try {
            reference.run().run(opened, points, acknowledged::add);
            return new Acknowledged(acknowledged, true, List.of());
        } catch (CrashPoints.Crash crash) {
            return new Acknowledged(acknowledged, false, List.of(String.valueOf(crash.getMessage())));
        } finally {
            points.disarm();
            opened.close();
        }
    }

    /**
     * Executes the steps once, and copies the place at each boundary.
     *
     * @param freshPlace returns a new, empty place at each call
     * @param copy copies a place while it is in use, and returns the name of the copy
     */
    public CrashReport copyAtEveryBoundary(Supplier<String> freshPlace, UnaryOperator<String> copy) {
        Reference reference = reference(freshPlace);
        String place = freshPlace.get();
        List<String> acknowledged = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        CrashPoints points = CrashPoints.watched(
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
     * The progress of a run.
     *
     * @param values the values that the steps acknowledged
     * @param completed whether the run ended without a crash
     * @param where the place of the crash; empty if it is unknown
     */
    private record Acknowledged(List<String> values, boolean completed, List<String> where) {}

    /** A run that crashes at the n-th boundary of a place. */
    private interface Attempt {
        Acknowledged at(Reference reference, int n, String place);
    }

    /**
     * The states of a run without a crash.
     *
     * @param run the steps
     * @param shards the shards that contain rows of the scenario
     * @param states the states before the first step, after it, and after each further step
     */
    private record Reference(CrashRun run, Set<Integer> shards, List<StorageSnapshot> states) {
        StorageSnapshot after(int steps) {
            return states.get(Math.min(steps, states.size() - 1));
        }

        StorageSnapshot end() {
            return states.get(states.size() - 1);
        }
    }

    /** Crashes at each boundary, each time at a separate place, and at several boundaries at the same time. */
    private CrashReport crash(Supplier<String> freshPlace, int width, Attempt attempt) {
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
        throw new AssertionError(
                "more than " + MOST_BOUNDARIES + " boundaries; expected the scenario to come to its end");
    }

    /**
     * An examined crash.
     *
     * @param lost the data that it lost; empty if the run was completed
     */
    private record Tried(Acknowledged run, List<String> lost) {}

    private Tried tried(Reference reference, int n, String place, Attempt attempt) {
        Acknowledged run = attempt.at(reference, n, place);
        return new Tried(
                run,
                run.completed()
                        ? List.of()
                        : examined(reference, place, run.values(), "boundary " + n + " " + run.where()));
    }

    /** Executes the steps at a fresh place, without a crash. */
    private Reference reference(Supplier<String> freshPlace) {
        List<Integer> found = using(freshPlace.get(), CrashScenario::shards);
        CrashRun run = new CrashRun(phases, found.get(0));
        Set<Integer> shards = Set.copyOf(found);
        return using(freshPlace.get(), opened -> {
            List<StorageSnapshot> states = new ArrayList<>();
            List<String> acknowledged = new ArrayList<>();
            states.add(CrashState.of(opened, acknowledged, shards));
            run.run(opened, CrashPoints.none(), value -> {
                acknowledged.add(value);
                states.add(CrashState.of(opened, acknowledged, shards));
            });
            return new Reference(run, shards, states);
        });
    }

    private <T> T using(String place, Function<Opened, T> work) {
        try (Opened opened = target.open(place, CrashPoints.none())) {
            return work.apply(opened);
        }
    }

    /** Opens the place after a crash, compares its state, executes the remaining steps, and compares again. */
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
                lost.add(where + ", when it went on: " + failure);
            }
            return lost;
        });
    }
}
