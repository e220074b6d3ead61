package io.orderkit.benchmarks.against;

import java.nio.file.Path;

/** A factory for the workloads of a release. The benchmark driver of each release implements this interface. */
public interface Workloads {
    /**
     * Opens the workload for a measure.
     *
     * @param story the script with the order's story
     * @param directory an empty directory for the workload's files; the caller removes it afterwards
     */
    Workload open(Measure measure, Path story, Path directory);
}
