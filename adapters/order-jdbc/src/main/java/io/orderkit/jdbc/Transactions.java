package io.orderkit.jdbc;

import java.util.function.Predicate;

/**
 * The transactions of one port of one tenant.
 *
 * @param source where connections come from
 * @param dialect whose SQL
 * @param tenant in every key
 * @param port the name under which failures are told
 */
record Transactions(ConnectionSource source, Dialect dialect, String tenant, String port) {
    <T> T call(ConnectionSource.Work<T> work) {
        return source.call(port, dialect, work, result -> true);
    }

    /** Undoes what was written when the result is not one to keep. */
    <T> T callKeeping(Predicate<T> keep, ConnectionSource.Work<T> work) {
        return source.call(port, dialect, work, keep);
    }
}
