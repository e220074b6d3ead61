package io.orderkit.jdbc.internal.sql;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/** A failed statement as it may be logged (S-19): PostgreSQL's driver repeats a batch with all its values, and the rows that do not fit. */
final class LoggableFailure {
    private LoggableFailure() {}

    /** Returns what failed, with its state, code and stack trace, and one sentence for its message. */
    static SQLException of(SQLException failure) {
        SQLException reason = reason(failure);
        SQLException loggable =
                new SQLException(SqlFailures.sentence(reason), failure.getSQLState(), failure.getErrorCode());
        loggable.setStackTrace(failure.getStackTrace());
        return loggable;
    }

    /** Returns what the database said: of a batch, what it said to the first statement that failed. */
    static SQLException reason(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }
}
