package io.orderkit.testkit.crash;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

/**
 * A counter of crash points, which lie before and after each call from an adapter to its backend. The adapter's test
 * must report the crash points; for JDBC, {@link CrashPointDataSource} does so. For any other client, wrap each call as
 * follows:
 *
 * <pre>{@code
 * points.reached("before write");
 * channel.write(block);
 * points.reached("after write");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class CrashPointCounter {
    /** The exit code of a process halted at a crash point. */
    public static final int HALTED = 86;

    private final ObjIntConsumer<String> atEach;
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicBoolean armed = new AtomicBoolean();

    private CrashPointCounter(ObjIntConsumer<String> atEach) {
        this.atEach = atEach;
    }

    /** Returns a counter that only counts. */
    public static CrashPointCounter none() {
        return new CrashPointCounter((where, number) -> {});
    }

    /**
     * Returns a counter that halts the JVM immediately at the n-th crash point. No shutdown hooks run, and no resources
     * are closed.
     */
    public static CrashPointCounter haltingAt(int n) {
        return new CrashPointCounter((where, number) -> {
            if (number == n) {
                Runtime.getRuntime().halt(HALTED);
            }
        });
    }

    /**
     * Returns a counter that throws a {@link Crash} at the n-th crash point and at every later one, because a dead
     * process makes no further calls.
     */
    public static CrashPointCounter breakingAt(int n) {
        return new CrashPointCounter((where, number) -> {
            if (number >= n) {
                throw new Crash(number + ": " + where);
            }
        });
    }

    /** Returns a counter that reports the name and number of each crash point to a watcher, without crashing. */
    public static CrashPointCounter watched(ObjIntConsumer<String> watcher) {
        return new CrashPointCounter(watcher);
    }

    /** Starts counting the crash points. Crash points reached before the count starts do not belong to the scenario, and are ignored. */
    public void arm() {
        armed.set(true);
    }

    /** Stops counting the crash points. */
    public void disarm() {
        armed.set(false);
    }

    /** Reports that the process has reached a crash point, identified by a descriptive name. */
    public void reached(String where) {
        if (armed.get()) {
            atEach.accept(where, reached.incrementAndGet());
        }
    }

    /** Returns the number of crash points reached so far. */
    public int count() {
        return reached.get();
    }

    /** The error that simulates the death of a process. The simulated crash is an {@link Error}, so that adapters do not catch it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super("crashed, as the test asked, at place " + where);
        }
    }
}
