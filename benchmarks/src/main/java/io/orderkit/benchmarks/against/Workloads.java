package io.orderkit.benchmarks.against;

import java.nio.file.Path;

/** The workloads of a release. The driver of each release implements this interface. */
public interface Workloads {
    /**
     * Opens the workload of a measure.
     *
     * @param story the script of the order's life
     * @param directory an empty directory for files, which is removed afterwards
     */
    Workload open(Measure measure, Path story, Path directory);
}
