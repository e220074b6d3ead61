package io.orderkit.testkit.internal.observing;

import java.time.Duration;

/**
 * A counter that limits the rounds of a test by number and time. A slow adapter gets fewer rounds, because slowness is
 * not an error. A new round starts only within the time limit.
 */
public final class Rounds {
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private final int most;
    private final long end = System.nanoTime() + ENOUGH.toNanos();
    private int begun;

    private Rounds(int most) {
        this.most = most;
    }

    /** Returns a counter for the given number of rounds. A slow adapter gets fewer rounds, but at least one. */
    public static Rounds upTo(int most) {
        return new Rounds(most);
    }

    /** Returns whether to start another round. */
    public boolean next() {
        boolean more = begun == 0 || (begun < most && System.nanoTime() < end);
        begun += more ? 1 : 0;
        return more;
    }

    /** Returns the index of the current round, starting at 0. */
    public int number() {
        return begun - 1;
    }

    public int begun() {
        return begun;
    }
}
