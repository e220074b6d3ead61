package io.orderkit.jdbc.internal.transactions;

import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The host's transaction. If the work fails or requests an undo, the transaction returns to its state before the call.
 */
public final class HostTransaction implements TransactionRunner {
    private final Connections current;

    /** @param current returns the connection of the host's transaction in the current thread */
    public HostTransaction(Connections current) {
        this.current = current;
    }

    @Override
    public boolean commitsItself() {
        return false;
    }

    @Override
    public <T> T run(Transactions port, Transaction.Work<T> work) {
        try {
            Connection connection = current.take();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("the host's connection is in auto-commit mode;"
                        + " expected one in a transaction; otherwise an append could be written only in part");
            }
            return inTransaction(port.on(connection, false), work);
        } catch (SQLException failure) {
            throw UnavailableDatabase.nothingDone(port.port(), failure);
        }
    }

    private static <T> T inTransaction(Transaction transaction, Transaction.Work<T> work) throws SQLException {
        Connection connection = transaction.connection();
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.in(transaction);
            if (transaction.isUndone()) {
                connection.rollback(before);
            } else {
                connection.releaseSavepoint(before);
            }
            return result;
        } catch (SQLException | RuntimeException failure) {
            undo(connection, before, failure);
            throw failure;
        }
    }

    private static void undo(Connection connection, Savepoint before, Exception failure) {
        try {
            connection.rollback(before);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
