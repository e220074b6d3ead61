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
 * The place where connections come from, and the party that ends transactions.
 *
 * <ul>
 *   <li>{@link #own}: the store takes a connection for each call and commits. It runs a transaction again that lost a race or its
 *       connection, and looks up a commit whose answer was lost.
 *   <li>{@link #joined}: the store works in the host's transaction, which the host commits or rolls back. Nothing is run
 *       again: a conflict is returned, and losing leaves the host's transaction usable.
 * </ul>
 *
 * <p>Thread-safe when what it is made from is.
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
     * Returns a source for the host's transactions. An acknowledged append is durable when the host has committed; when the host rolls
     * back, it has never been. A desk on such a store therefore keeps no order in memory and folds each from its history.
     *
     * @param current the connection of the host's transaction in this thread; not in auto-commit mode, and reading what is
     *     committed ({@code READ COMMITTED}): on PostgreSQL, a stricter mode makes the loser of a race unavailable instead of
     *     returning the conflict
     */
    public static ConnectionSource joined(Current current) {
        return new ConnectionSource(new HostTransaction(current::connection), Optional.empty());
    }

    TransactionRunner runner() {
        return runner;
    }

    /**
     * Checks the database, where the store has transactions of its own, and returns them; a host's transaction is not there yet, and not
     * checked.
     */
    TransactionRunner checked(Dialect dialect) {
        return pool.<TransactionRunner>map(
                        source -> new OwnTransactions(source::getConnection, StartCheck.run(source, dialect.sql())))
                .orElse(runner);
    }

    /** Finds the connection of the host's transaction. */
    @FunctionalInterface
    public interface Current {
        Connection connection() throws SQLException;
    }
}
