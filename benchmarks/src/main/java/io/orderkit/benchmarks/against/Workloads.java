package io.orderkit.benchmarks.against;

import java.nio.file.Path;

/** The work that a release can do. The driver of each release implements it. */
public interface Workloads {
    /**
     * Opens the work for a measure.
     *
     * @param story the script of the order's life
     * @param directory an empty directory for files; removed afterwards
     */
    Workload open(Measure measure, Path story, Path directory);
}
