package io.orderkit.jdbc.internal.sql;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/**
 * A failed statement in a form that is safe to log (S-19). The PostgreSQL driver's messages contain all values of a
 * batch, and the rows that violate a constraint.
 */
final class LoggableFailure {
    private LoggableFailure() {}

    /** Returns a copy of the failure with the same state, code and stack trace, but with a single sentence as its message. */
    static SQLException of(SQLException failure) {
        SQLException reason = reason(failure);
        SQLException loggable =
                new SQLException(UnavailableDatabase.sentence(reason), failure.getSQLState(), failure.getErrorCode());
        loggable.setStackTrace(failure.getStackTrace());
        return loggable;
    }

    /** Returns the failure that the database reported; for a batch, the failure of its first failed statement. */
    static SQLException reason(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }
}
