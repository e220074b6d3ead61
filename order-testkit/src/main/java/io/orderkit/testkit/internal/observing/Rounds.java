package io.orderkit.testkit.internal.observing;

import java.time.Duration;

/**
 * The repetitions of a test, which end early on a slow adapter, because a slow adapter is not broken. Each must begin within the time
 * limit.
 */
public final class Rounds {
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private final int most;
    private final long end = System.nanoTime() + ENOUGH.toNanos();
    private int begun;

    private Rounds(int most) {
        this.most = most;
    }

    /** Returns the given number of rounds, or fewer on a slow adapter; at least one. */
    public static Rounds upTo(int most) {
        return new Rounds(most);
    }

    /** Returns whether another round begins. */
    public boolean next() {
        boolean more = begun == 0 || (begun < most && System.nanoTime() < end);
        begun += more ? 1 : 0;
        return more;
    }

    /** Returns the number of this round, from 0. */
    public int number() {
        return begun - 1;
    }

    public int begun() {
        return begun;
    }
}
