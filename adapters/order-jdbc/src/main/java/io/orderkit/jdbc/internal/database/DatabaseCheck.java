package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The check of a database's product, release, settings, tables and schema version before a store first uses it. */
public final class DatabaseCheck {
    private DatabaseCheck() {}

    /**
     * Checks a database whose tables {@code Schema.migrate} has created. Returns the path of the database file, or an
     * empty string if there is none.
     *
     * @throws PortUnavailable if a requirement is not met or the database does not answer; the exception message is a
     *     single sentence
     */
    public static String run(DataSource source, SqlDialect dialect) {
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                dialect.require(connection);
                requireTables(connection);
                Migrations.requireCurrent(connection, dialect);
                return dialect.file(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw UnavailableDatabase.nothingDone(UnavailableDatabase.STORE, failure);
        }
    }

    /**
     * Requires every table. One statement reads all tables; each table is checked separately only if that statement
     * fails.
     */
    static void requireTables(Connection connection) throws SQLException {
        List<String> tables = Migrations.tables();
        Savepoint before = connection.setSavepoint();
        if (missing(connection, before, String.join(", ", tables)).isEmpty()) {
            return;
        }
        for (String table : tables) {
            Optional<SQLException> failure = missing(connection, before, table);
            if (failure.isPresent()) {
                throw PortUnavailable.broken(
                        UnavailableDatabase.STORE,
                        "the table " + table
                                + " is missing or not readable; expected the tables of Schema.migrate; possibly it"
                                + " was not called, or a backup was only partly restored",
                        failure.get());
            }
        }
    }

    /** Returns the reason why tables cannot be read, and makes the transaction usable again. */
    private static Optional<SQLException> missing(Connection connection, Savepoint before, String tables)
            throws SQLException {
        try {
            Sql.select(connection, "SELECT 1 FROM " + tables + " WHERE 1 = 0", row -> true);
            return Optional.empty();
        } catch (SQLException failure) {
            if (String.valueOf(failure.getSQLState()).startsWith("42")) {
                connection.rollback(before);
                return Optional.of(failure);
            }
            throw failure;
        }
    }
}
