package io.orderkit.testkit.crash;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

/**
 * The places at which a process may die: before and after each call to what is behind an adapter. The adapter's test says where they are;
 * {@link CrashingDataSource} does it for JDBC. For another client wrap each call:
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
    /** The exit code of a process that died at a place. */
    public static final int HALTED = 86;

    private final ObjIntConsumer<String> atEach;
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicBoolean armed = new AtomicBoolean();

    private CrashPoints(ObjIntConsumer<String> atEach) {
        this.atEach = atEach;
    }

    /** Nothing happens at any place. */
    public static CrashPoints none() {
        return new CrashPoints((where, number) -> {});
    }

    /** Ends the JVM at the n-th place, at once: no shutdown hook runs, nothing is closed. */
    public static CrashPoints haltingAt(int n) {
        return new CrashPoints((where, number) -> {
            if (number == n) {
                Runtime.getRuntime().halt(HALTED);
            }
        });
    }

    /** Throws a {@link Crash} at the n-th place, and at every later one: a dead process does nothing any more. */
    public static CrashPoints breakingAt(int n) {
        return new CrashPoints((where, number) -> {
            if (number >= n) {
                throw new Crash(number + ": " + where);
            }
        });
    }

    /** Reports each place, with its name and number, and goes on. */
    public static CrashPoints watched(ObjIntConsumer<String> watcher) {
        return new CrashPoints(watcher);
    }

    /** From now on places count; those before are no places of the scenario. */
    public void arm() {
        armed.set(true);
    }

    /** From now on they do not. */
    public void disarm() {
        armed.set(false);
    }

    /** Called at each place, with a name for people. */
    public void reached(String where) {
        if (armed.get()) {
            atEach.accept(where, reached.incrementAndGet());
        }
    }

    /** How many places were reached. */
    public int count() {
        return reached.get();
    }

    /** The death of a process, within the process. No adapter catches it: it is an error, and no exception. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super("crashed, as the test asked, at place " + where);
        }
    }
}
