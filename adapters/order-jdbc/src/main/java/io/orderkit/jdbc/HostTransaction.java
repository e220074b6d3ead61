package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Predicate;

/** Works in the host's transaction, and leaves it as it found it unless there is something to keep. */
final class HostTransaction extends ConnectionSource {
    private final Current current;

    HostTransaction(Current current) {
        this.current = current;
    }

    @Override
    boolean commitsItself() {
        return false;
    }

    @Override
    <T> T call(String port, Dialect dialect, Work<T> work, Predicate<T> keep) {
        try {
            Connection connection = current.connection();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("the host's connection is in auto-commit mode;"
                        + " expected one in a transaction, else an append would be written piece by piece");
            }
            return inTransaction(connection, work, keep);
        } catch (SQLException failure) {
            throw Failures.nothingDone(port, failure);
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work, Predicate<T> keep) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.in(connection, false);
            if (keep.test(result)) {
                connection.releaseSavepoint(before);
            } else {
                connection.rollback(before);
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
