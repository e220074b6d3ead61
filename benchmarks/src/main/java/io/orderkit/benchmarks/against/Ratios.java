package io.orderkit.benchmarks.against;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The speed ratios of one measure: a ratio for each turn, start or round. Not thread-safe. */
final class Ratios {
    private final List<Double> sorted = new ArrayList<>();

    void add(double ratio) {
        sorted.add(ratio);
        Collections.sort(sorted);
    }

    /** Returns the median ratio; for an even number of ratios, the mean of the two middle ones. */
    double median() {
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    double min() {
        return sorted.get(0);
    }

    double max() {
        return sorted.get(sorted.size() - 1);
    }
}
