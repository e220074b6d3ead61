package io.orderkit.desk.relay;

import java.util.Optional;

/** What went wrong in the shards of one pass; the first of it tells of the others. Not thread-safe. */
final class PassFailures {
    private Optional<Throwable> first = Optional.empty();

    void add(Throwable failure) {
        first.filter(earlier -> earlier != failure).ifPresent(earlier -> earlier.addSuppressed(failure));
        first = first.or(() -> Optional.of(failure));
    }

    /** Throws the first, when there is one. */
    void tell() {
        if (first.isEmpty()) {
            return;
        }
        if (first.get() instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first.get();
    }
}
