package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Where connections come from, and who ends transactions.
 *
 * <ul>
 *   <li>{@link #own}: the store opens a connection a call and commits. A lost race and a broken connection are tried
 *       again; a commit whose answer was lost is looked up.
 *   <li>{@link #joined}: the store works in the host's transaction, which the host commits or rolls back. Nothing is tried
 *       again: a conflict is returned, and losing leaves the host's transaction usable.
 * </ul>
 *
 * <p>Thread-safe when what it is made from is.
 */
public abstract class ConnectionSource {
    ConnectionSource() {}

    /** The store's own transactions, on connections of this source. */
    public static ConnectionSource own(DataSource source) {
        return new OwnTransactions(Connections.of(source));
    }

    /**
     * The host's transaction. An acknowledged append is durable when the host has committed; when he rolls back it has never been. A
     * desk on such a store therefore keeps no order in memory and folds each anew from its history.
     *
     * @param current the connection of the host's transaction in this thread; not in auto-commit mode, and reading what is
     *     committed ({@code READ COMMITTED}): on PostgreSQL, a stricter one makes the loser of a race unavailable instead of
     *     telling him of the conflict
     */
    public static ConnectionSource joined(Current current) {
        return new HostTransaction(current);
    }

    /** Whether it ends its transactions itself, so that what a call has done stands when it returns. */
    abstract boolean commitsItself();

    /** Finds the connection of the host's transaction. */
    @FunctionalInterface
    public interface Current {
        Connection connection() throws SQLException;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        /** @param again whether an earlier run of the same work may have been committed */
        T in(Connection connection, boolean again) throws SQLException;
    }

    /**
     * Runs work in a transaction.
     *
     * @param keep whether what was written for this result is to stay; if not, it is undone
     */
    abstract <T> T call(String port, Dialect dialect, Work<T> work, Predicate<T> keep);
}
