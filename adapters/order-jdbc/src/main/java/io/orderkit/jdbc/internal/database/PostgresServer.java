package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.RetryableFailure;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The tables on a PostgreSQL server. */
public final class PostgresServer {
    private PostgresServer() {}

    /**
     * Brings the tables up to date.
     *
     * @throws PortUnavailable if the server does not answer (retryable), rejects the user, does not have the database,
     *     or has a setting that can lose acknowledged data
     */
    public static void migrate(DataSource source, SqlDialect dialect) {
        try (Connection connection = source.getConnection()) {
            Migrations.run(connection, dialect);
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private static PortUnavailable refused(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String said = ": " + UnavailableDatabase.sentence(failure);
        if (state.startsWith("28")) {
            return PortUnavailable.broken(
                    UnavailableDatabase.STORE,
                    "the PostgreSQL server rejects the user; expected a user and password that it knows;"
                            + " the password may be wrong" + said,
                    failure);
        }
        if (state.equals("3D000")) {
            return PortUnavailable.broken(
                    UnavailableDatabase.STORE,
                    "the PostgreSQL server has no such database; expected an existing one; possibly it was not created yet"
                            + said,
                    failure);
        }
        if (RetryableFailure.isConnectionLost(failure)) {
            return PortUnavailable.nothingDone(
                    UnavailableDatabase.STORE,
                    "no PostgreSQL server answers; expected a running one; possibly it listens on another host or port"
                            + said,
                    failure);
        }
        return UnavailableDatabase.nothingDone(UnavailableDatabase.STORE, failure);
    }
}
