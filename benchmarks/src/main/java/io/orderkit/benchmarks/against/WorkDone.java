package io.orderkit.benchmarks.against;

import java.util.List;

/**
 * The result of work.
 *
 * @param nanos the nanoseconds that the release took, without the driver's own time
 * @param results the results of the work, one line each; if they differ, the two releases did not do the same work
 */
public record WorkDone(double nanos, List<String> results) {
    public WorkDone {
        results = List.copyOf(results);
    }
}
