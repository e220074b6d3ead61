package io.orderkit.testkit.contract;

import java.util.Random;

/** A random course that can be run again: {@code -Dorderkit.seed=…}. */
final class Seed {
    private final long value = Long.getLong("orderkit.seed", System.nanoTime());

    Random random() {
        return new Random(value);
    }

    @Override
    public String toString() {
        return "seed " + value + " (run it again with -Dorderkit.seed=" + value + ")";
    }
}
