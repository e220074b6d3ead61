package io.orderkit.testkit.internal.observing;

import java.time.Duration;

/** Repetitions that a slow adapter may end early: slow is not broken. Each has to be begun within the time. */
public final class Rounds {
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private final int most;
    private final long end = System.nanoTime() + ENOUGH.toNanos();
    private int begun;

    private Rounds(int most) {
        this.most = most;
    }

    /** As many rounds, or fewer on a slow adapter; one at least. */
    public static Rounds upTo(int most) {
        return new Rounds(most);
    }

    /** Whether another round begins. */
    public boolean next() {
        boolean more = begun == 0 || (begun < most && System.nanoTime() < end);
        begun += more ? 1 : 0;
        return more;
    }

    /** The number of this round, from 0. */
    public int number() {
        return begun - 1;
    }

    public int begun() {
        return begun;
    }
}
