package io.orderkit.benchmarks.against;

import java.util.List;

/**
 * A workload that stores the same story for many orders, and measures the size of an order in the compacted H2 file.
 *
 * @param orders the workload that stores one order after another; it is closed before the file is measured
 * @param file the file in which the orders are stored
 */
public record StoredBytes(Workload orders, H2File file) implements Workload {
    private static final int ORDERS = 100;

    @Override
    public WorkDone run() {
        List<String> results = List.of();
        try (orders) {
            for (int order = 0; order < ORDERS; order++) {
                results = orders.run().results();
            }
        }
        return new WorkDone((double) file.compactedSize() / ORDERS, results);
    }
}
