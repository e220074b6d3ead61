package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.StartCheck;
import io.orderkit.jdbc.internal.transactions.HostTransaction;
import io.orderkit.jdbc.internal.transactions.OwnTransactions;
import io.orderkit.jdbc.internal.transactions.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The source of connections, which also determines the party that ends transactions.
 *
 * <ul>
 *   <li>{@link #own}: the store takes a connection for each call and commits. It retries a transaction after a lost race or a broken
 *       connection, and looks up a commit whose answer was lost.
 *   <li>{@link #joined}: the store works in the host's transaction, which the host commits or rolls back. Nothing is retried: a conflict is
 *       returned, and after a lost race the host's transaction stays usable.
 * </ul>
 *
 * <p>Thread-safe if the underlying source is.
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
     * @param source a pool: the store takes a connection from it for each call, and closes it afterwards
     */
    public static ConnectionSource own(DataSource source) {
        return new ConnectionSource(new OwnTransactions(source::getConnection), Optional.of(source));
    }

    /**
     * Returns a source for the host's transactions. An acknowledged append is durable when the host has committed; after a rollback by the
     * host it never existed. A desk on such a store therefore keeps no order in memory and folds each from its history.
     *
     * @param current finds the connection of the host's transaction in this thread. The connection is not in auto-commit mode, and uses
     *     {@code READ COMMITTED}: on PostgreSQL, with a stricter mode the loser of a race gets an unavailable port instead of the conflict
     */
    public static ConnectionSource joined(Current current) {
        return new ConnectionSource(new HostTransaction(current::connection), Optional.empty());
    }

    TransactionRunner runner() {
        return runner;
    }

    /**
     * Checks the database if the store has its own transactions, and returns these. With a host's transactions nothing is checked, because
     * there is no transaction yet.
     */
    TransactionRunner checked(Dialect dialect) {
        return pool.<TransactionRunner>map(
                        source -> new OwnTransactions(source::getConnection, StartCheck.run(source, dialect.sql())))
                .orElse(runner);
    }

    /** A lookup of the connection of the host's transaction. */
    @FunctionalInterface
    public interface Current {
        Connection connection() throws SQLException;
    }
}
