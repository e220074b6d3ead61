package io.orderkit.benchmarks.against;

import java.util.List;

/**
 * The result of one execution of a workload.
 *
 * @param amount the time spent in the library's code, in nanoseconds, or the size of what it has stored, in bytes; the
 *     driver's code is not included
 * @param results the results of the work, one per line; if the results differ, the two sides have done different work
 */
public record WorkDone(double amount, List<String> results) {
    public WorkDone {
        results = List.copyOf(results);
    }
}
