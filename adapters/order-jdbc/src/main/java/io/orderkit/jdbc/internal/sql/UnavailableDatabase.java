package io.orderkit.jdbc.internal.sql;

import io.orderkit.ports.PortUnavailable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Functions that convert SQL failures to port failures, each with a single sentence as its message. */
public final class UnavailableDatabase {
    /** The port name that is reported when a database cannot be opened. */
    public static final String STORE = "order-store";

    private static final String POOLER =
            "a prepared statement belongs to another session; expected the same session during a transaction and after it;"
                    + " possibly a pooler such as PgBouncer runs in transaction mode: add prepareThreshold=0 to the JDBC URL";

    /**
     * The known causes of failures, identified by the first characters of the SQL state or of H2's error code. H2
     * reports a full disk only in the error message, not with a code of its own.
     */
    private static final List<Cause> CAUSES = List.of(
            new Cause("53100", true, "the disk is full; free some space"),
            new Cause(
                    "25006",
                    false,
                    "the database is read-only; expected a writable database; possibly this is a standby"),
            new Cause(
                    "90097",
                    false,
                    "the database is read-only; expected a writable database; possibly its file is protected"),
            new Cause(
                    "42P01", false, "a table is missing; expected those of Schema.migrate; possibly it was not called"),
            new Cause(
                    "42S02", false, "a table is missing; expected those of Schema.migrate; possibly it was not called"),
            new Cause("42703", false, "a column is missing; expected the tables that Schema.migrate creates"),
            new Cause("42S22", false, "a column is missing; expected the tables that Schema.migrate creates"),
            new Cause("26000", false, POOLER),
            new Cause("42P05", false, POOLER),
            new Cause("42501", false, "the user lacks a permission; expected permissions on the orderkit_ tables"),
            new Cause("28", false, "the database rejects the user or password; the password may have changed"));

    private static final String NO_SPACE = "No space left";

    /** H2's error codes for failures to read or write a file, and for other storage failures. */
    private static final Set<Integer> FILE_ERRORS = Set.of(50000, 90028, 90030, 90031);

    private UnavailableDatabase() {}

    /** Returns the port failure for a call that committed nothing. */
    public static PortUnavailable nothingDone(String port, SQLException failure) {
        SQLException loggable = LoggableFailure.of(failure);
        for (Cause cause : CAUSES) {
            if (cause.isOf(failure)) {
                return nothingDone(port, cause.sentence(), cause.passes(), loggable);
            }
        }
        return passes(failure)
                ? nothingDone(port, "the database does not answer", true, loggable)
                : nothingDone(port, "the database rejects the statement", false, loggable);
    }

    /** @param loggable the cause of the returned exception, with a single sentence as its message */
    private static PortUnavailable nothingDone(String port, String why, boolean passes, SQLException loggable) {
        String message = why + ": " + loggable.getMessage();
        return passes
                ? PortUnavailable.nothingDone(port, message, loggable)
                : PortUnavailable.broken(port, message, loggable);
    }

    private static boolean passes(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientException
                || failure instanceof SQLNonTransientConnectionException
                || List.of("08", "40", "53", "57", "HYT").stream().anyMatch(state::startsWith);
    }

    /**
     * Returns the port failure for a failed call.
     *
     * @param file the path of the database file; empty if there is no file or the path is unknown
     * @param unclear whether an earlier run of the same work may have been committed
     */
    public static PortUnavailable ended(String port, SQLException failure, String file, boolean unclear) {
        SQLException placed = placed(failure, file);
        return unclear ? outcomeUnknown(port, placed) : nothingDone(port, placed);
    }

    /**
     * Adds the path of the database file to the message, because H2 does not always name the file that it could not
     * write.
     */
    private static SQLException placed(SQLException failure, String file) {
        String sentence = sentence(failure);
        if (file.isEmpty() || sentence.contains(file) || !isOfFile(failure)) {
            return failure;
        }
        SQLException placed = new SQLException(
                sentence + "; the database file is " + file,
                failure.getSQLState(),
                failure.getErrorCode(),
                failure.getCause());
        placed.setStackTrace(failure.getStackTrace());
        return placed;
    }

    private static boolean isOfFile(SQLException failure) {
        return FILE_ERRORS.contains(failure.getErrorCode()) || isDiskFull(failure);
    }

    /** Returns the innermost cause's message, for example the operating system's "Read-only file system". */
    public static String innermost(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        return innermost instanceof SQLException sql ? sentence(sql) : reason(innermost);
    }

    /**
     * Returns the message of a failure, prefixed with the kind of failure where necessary. If the message is only a path, the prefix is
     * derived from the exception's type: "access denied: /data/orders.mv.db".
     */
    private static String reason(Throwable failure) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        if (message.contains(" ")) {
            return message;
        }
        String kind = failure.getClass()
                .getSimpleName()
                .replaceFirst("(Exception|Error)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return kind + ": " + message;
    }

    /** Returns the port failure for a commit that may have succeeded but could not be verified afterwards. */
    private static PortUnavailable outcomeUnknown(String port, SQLException failure) {
        String why = isDiskFull(failure) ? " (the disk is full; free some space)" : "";
        return PortUnavailable.outcomeUnknown(
                port,
                "the database did not say whether it committed" + why + ": " + sentence(failure),
                LoggableFailure.of(failure));
    }

    public static boolean isDiskFull(Throwable failure) {
        boolean full = String.valueOf(failure.getMessage()).contains(NO_SPACE);
        Throwable cause = failure.getCause();
        return full || (cause != null && cause != failure && isDiskFull(cause));
    }

    /** Returns the database's message without the statement and stack trace that some drivers append. */
    public static String sentence(SQLException failure) {
        // The exception of a pool without a connection is generic; its cause gives the reason.
        Throwable reason = failure instanceof SQLTransientConnectionException && failure.getCause() != null
                ? failure.getCause()
                : LoggableFailure.reason(failure);
        String message = String.valueOf(reason.getMessage());
        String line = message.lines().findFirst().orElse("no reason given");
        int statement = line.indexOf("; SQL statement:");
        return statement < 0 ? line : line.substring(0, statement);
    }

    /**
     * A known cause of failures, with a sentence that helps an operator to fix the problem.
     *
     * @param state the first characters of the SQL state
     * @param passes whether a retry can help
     * @param sentence the problem, the expected state, and a possible remedy, as one sentence
     */
    private record Cause(String state, boolean passes, String sentence) {
        boolean isOf(SQLException failure) {
            return String.valueOf(failure.getSQLState()).startsWith(state)
                    || (state.equals("53100") && isDiskFull(failure));
        }
    }
}
