package io.orderkit.testkit.internal.samples;

import java.util.Random;

/** A random number generator whose sequence can be reproduced with {@code -Dorderkit.seed=…}. */
public final class RandomSeed {
    private final long value = Long.getLong("orderkit.seed", System.nanoTime());

    public Random random() {
        return new Random(value);
    }

    @Override
    public String toString() {
        return "seed " + value + " (run it again with -Dorderkit.seed=" + value + ")";
    }
}
