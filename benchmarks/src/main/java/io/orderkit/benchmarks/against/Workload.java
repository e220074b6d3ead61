package io.orderkit.benchmarks.against;

/** A repeatable piece of work. Not thread-safe. */
public interface Workload extends AutoCloseable {
    /** Runs the work once. */
    WorkDone run();

    @Override
    default void close() {}
}
