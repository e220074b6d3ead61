package io.orderkit.benchmarks.against;

import java.util.List;

/**
 * The result of work.
 *
 * @param nanos the nanoseconds that the release took, without the driver's own
 * @param results what the work came to, one line each; two releases that differ here did not do the same work
 */
public record WorkDone(double nanos, List<String> results) {
    public WorkDone {
        results = List.copyOf(results);
    }
}
