package io.orderkit.benchmarks.against;

/** A piece of work that can be repeated. Not thread-safe. */
public interface Workload extends AutoCloseable {
    /** Runs the work once. */
    WorkDone run();

    @Override
    default void close() {}
}
