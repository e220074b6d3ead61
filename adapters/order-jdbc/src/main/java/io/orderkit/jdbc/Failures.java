package io.orderkit.jdbc;

import io.orderkit.ports.PortUnavailable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

/** What a failed statement means to the caller, in one sentence. */
final class Failures {
    static final String STORE = "order-store";

    private Failures() {}

    /** A failure before anything was committed. */
    static PortUnavailable nothingDone(String port, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        boolean passes = failure instanceof SQLTransientException
                || failure instanceof SQLNonTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("HYT");
        return passes
                ? PortUnavailable.nothingDone(port, "the database does not answer: " + sentence(failure), failure)
                : PortUnavailable.broken(port, "the database refuses the statement: " + sentence(failure), failure);
    }

    /** A commit that may have been made, and could not be looked up afterwards. */
    static PortUnavailable outcomeUnknown(String port, SQLException failure) {
        return PortUnavailable.outcomeUnknown(
                port, "the database did not say whether it committed: " + sentence(failure), failure);
    }

    /** What the database says, without the statement and the stack that some append. */
    static String sentence(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String line = message.lines().findFirst().orElse("no reason given");
        int statement = line.indexOf("; SQL statement:");
        return statement < 0 ? line : line.substring(0, statement);
    }
}
