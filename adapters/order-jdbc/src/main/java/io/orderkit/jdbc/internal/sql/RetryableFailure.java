package io.orderkit.jdbc.internal.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The SQL failures after which the same transaction can succeed: a lost race with another writer, or a lost connection. */
public final class RetryableFailure {
    /** The SQL states for a serialization failure and for a deadlock. */
    private static final Set<String> RACES = Set.of("40001", "40P01");

    /**
     * H2's error code for a row that another transaction changed while the statement ran. A lock timeout does not count as
     * a lost race, because the statement has already waited long enough for the lock.
     */
    private static final int ROW_CHANGED = 90131;

    /**
     * The SQL states that a PostgreSQL server reports when it closes a connection (on an administrator's command, after a
     * crash or after an idle timeout), and while it is starting or shutting down.
     */
    private static final Set<String> CLOSED_BY_SERVER = Set.of("57P01", "57P02", "57P03", "57P05");

    /**
     * H2's error codes for a session or database that has been closed. The codes 90098 and 90121 report a closed
     * database, 90007 a closed object, and 90067 a broken connection.
     */
    private static final Set<Integer> CLOSED_IN_H2 = Set.of(90007, 90067, 90098, 90121);

    private RetryableFailure() {}

    /**
     * Returns whether a retry of the failed transaction can succeed. If a connection breaks before the commit, the
     * database rolls the transaction back. A call that timed out while waiting for a connection from the
     * pool is not retried, because it has waited long enough.
     */
    public static boolean is(SQLException failure) {
        return !(failure instanceof SQLTransientConnectionException)
                && (isLostRace(failure) || isConnectionLost(failure));
    }

    /** Returns whether the database ended the transaction because another one changed the same rows first. */
    public static boolean isLostRace(SQLException failure) {
        return RACES.contains(String.valueOf(failure.getSQLState())) || failure.getErrorCode() == ROW_CHANGED;
    }

    /** Returns whether the connection is broken and a retry needs a new one. */
    public static boolean isConnectionLost(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08")
                || CLOSED_BY_SERVER.contains(state)
                || CLOSED_IN_H2.contains(failure.getErrorCode());
    }
}
