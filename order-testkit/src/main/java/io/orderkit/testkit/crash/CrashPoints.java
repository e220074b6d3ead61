package io.orderkit.testkit.crash;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

/**
 * The crash points of a process: before and after each call to the system behind an adapter. The adapter's test reports them;
 * {@link CrashPointDataSource} does so for JDBC. For any other client, wrap each call:
 *
 * <pre>{@code
 * points.reached("before write");
 * channel.write(block);
 * points.reached("after write");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class CrashPoints {
    /** The exit code of a process that ended at a crash point. */
    public static final int HALTED = 86;

    private final ObjIntConsumer<String> atEach;
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicBoolean armed = new AtomicBoolean();

    private CrashPoints(ObjIntConsumer<String> atEach) {
        this.atEach = atEach;
    }

    /** Returns crash points at which nothing happens. */
    public static CrashPoints none() {
        return new CrashPoints((where, number) -> {});
    }

    /** Returns crash points that end the JVM at the n-th place, at once: no shutdown hook runs, and nothing is closed. */
    public static CrashPoints haltingAt(int n) {
        return new CrashPoints((where, number) -> {
            if (number == n) {
                Runtime.getRuntime().halt(HALTED);
            }
        });
    }

    /**
     * Returns crash points that throw a {@link Crash} at the n-th place and at every later one, because a dead process makes no further
     * calls.
     */
    public static CrashPoints breakingAt(int n) {
        return new CrashPoints((where, number) -> {
            if (number >= n) {
                throw new Crash(number + ": " + where);
            }
        });
    }

    /** Returns crash points that report the name and number of each place, and continue. */
    public static CrashPoints watched(ObjIntConsumer<String> watcher) {
        return new CrashPoints(watcher);
    }

    /** Starts the count of places. Earlier places are not part of the scenario. */
    public void arm() {
        armed.set(true);
    }

    /** Stops the count of places. */
    public void disarm() {
        armed.set(false);
    }

    /** Reports that a place is reached; called at each place, with a readable name. */
    public void reached(String where) {
        if (armed.get()) {
            atEach.accept(where, reached.incrementAndGet());
        }
    }

    /** Returns the number of places that were reached. */
    public int count() {
        return reached.get();
    }

    /** The simulated death of a process. It is an error rather than an exception, so that no adapter catches it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super("crashed, as the test asked, at place " + where);
        }
    }
}
