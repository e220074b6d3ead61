package io.orderkit.benchmarks.against;

import java.util.List;

/**
 * The result of work.
 *
 * @param nanos the nanoseconds that the library's code took, without the time of the driver
 * @param results the results of the work, one per line; different results show that the two sides did different work
 */
public record WorkDone(double nanos, List<String> results) {
    public WorkDone {
        results = List.copyOf(results);
    }
}
