package io.orderkit.desk.relay;

import java.util.Optional;

/**
 * The failures of one pass over the shards. The first failure contains all others as suppressed exceptions. Not
 * thread-safe.
 */
final class SuppressedFailures {
    private Optional<Throwable> first = Optional.empty();

    void add(Throwable failure) {
        first.filter(earlier -> earlier != failure).ifPresent(earlier -> earlier.addSuppressed(failure));
        first = first.or(() -> Optional.of(failure));
    }

    /** Throws the first failure, if there is one. */
    void report() {
        if (first.isEmpty()) {
            return;
        }
        if (first.get() instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first.get();
    }
}
