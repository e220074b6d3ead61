package com.example.host;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.refusal.Language;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A host's entry point for attempts, which turns each outcome into an answer for the caller. */
final class Attempts {
    private Attempts() {}

    static String answer(OrderDesk desk, CommandEnvelope attempt) {
        Outcome outcome = desk.submit(attempt);
        if (outcome instanceof Outcome.Accepted accepted) {
            return "done, version " + accepted.version();
        } else if (outcome instanceof Outcome.Repeated) {
            return "done before"; // the same id as before: the command did not run again
        } else if (outcome instanceof Outcome.Refused refused) {
            return String.join("; ", desk.sentences(refused, Language.EN));
        } else if (outcome instanceof Outcome.Conflict conflict) {
            return "somebody was first, now version " + conflict.version(); // show what changed, and ask the user again
        } else if (outcome instanceof Outcome.Unavailable unavailable) {
            return unavailable.retryable() ? "later, with the same id" : unavailable.message();
        }
        throw new AssertionError(outcome);
    }

    /**
     * Submits an attempt within one transaction of the host, so that the host's row and the order's events are either
     * both stored or both rolled back.
     */
    static Outcome together(DataSource pool, CommandEnvelope attempt) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore store = JdbcStore.on(ConnectionSource.joined(() -> connection), Dialect.H2, TenantId.DEFAULT);
            Outcome outcome = OrderDesk.with(store.orders()).open().submit(attempt);
            if (outcome instanceof Outcome.Accepted && note(connection, attempt.id())) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return outcome;
        }
    }

    private static boolean note(Connection connection, CommandId call) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO phone_call VALUES (?)")) {
            row.setString(1, call.value());
            return row.executeUpdate() == 1;
        }
    }
}
