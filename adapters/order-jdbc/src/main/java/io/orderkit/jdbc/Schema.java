package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.Migrations;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a store. */
public final class Schema {
    private Schema() {}

    /**
     * Brings the tables up to date, and commits. A host that brings its own connections calls it once, at the start.
     *
     * @throws PortUnavailable not retryable, when the tables were made by a newer library, a migration was changed after it ran, or a
     *     setting of the database breaks a rule of the ports
     */
    public static void migrate(Connection connection, Dialect dialect) throws SQLException {
        Migrations.run(connection, dialect.sql());
    }
}
