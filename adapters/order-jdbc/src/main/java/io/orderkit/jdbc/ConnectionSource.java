package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.DatabaseCheck;
import io.orderkit.jdbc.internal.transactions.HostTransaction;
import io.orderkit.jdbc.internal.transactions.OwnTransactions;
import io.orderkit.jdbc.internal.transactions.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The source of a store's connections. The source also determines whether the store or the host commits.
 *
 * <ul>
 *   <li>{@linkplain #own With its own transactions}, the store takes a connection for each call and commits each transaction itself. The
 *       store retries a transaction after a lost race or a broken connection. If the response to a commit is lost, the store checks whether
 *       the commit succeeded.
 *   <li>{@linkplain #joined In a host's transaction}, the host commits or rolls back the store's work. The store never retries in a host's
 *       transaction, and returns each conflict to the caller. The host's transaction can still be used after a lost race.
 * </ul>
 *
 * <p>A connection source is thread-safe if the underlying data source is thread-safe.
 */
public final class ConnectionSource {
    private final TransactionRunner runner;
    private final Optional<DataSource> pool;

    private ConnectionSource(TransactionRunner runner, Optional<DataSource> pool) {
        this.runner = runner;
        this.pool = pool;
    }

    /**
     * Returns a source for the store's own transactions.
     *
     * @param source the host's connection pool; the store takes a connection for each call and closes it afterwards
     */
    public static ConnectionSource own(DataSource source) {
        return new ConnectionSource(new OwnTransactions(source::getConnection), Optional.of(source));
    }

    /**
     * Returns a source for the host's transactions. An acknowledged append becomes durable when the host commits, and
     * disappears if the host rolls back. A desk that uses the host's transactions does not cache orders, but rebuilds
     * each from its history.
     *
     * @param current returns the connection of the host's transaction in the current thread. The connection must not be in auto-commit
     *     mode, and its isolation level must be read committed. At a stricter isolation level on PostgreSQL, an append that loses a race
     *     throws {@code PortUnavailable} instead of returning a conflict
     */
    public static ConnectionSource joined(Current current) {
        return new ConnectionSource(new HostTransaction(current::connection), Optional.empty());
    }

    TransactionRunner runner() {
        return runner;
    }

    /**
     * Returns the transaction runner. If the store has its own transactions, the database is checked first. If the host provides the
     * transactions, nothing is checked, because no transaction exists yet.
     */
    TransactionRunner checked(Dialect dialect) {
        return pool.<TransactionRunner>map(
                        source -> new OwnTransactions(source::getConnection, DatabaseCheck.run(source, dialect.sql())))
                .orElse(runner);
    }

    /** A function that returns the connection of the host's transaction. */
    @FunctionalInterface
    public interface Current {
        Connection connection() throws SQLException;
    }
}
