package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.Migrations;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a store, and their versions. */
public final class Schema {
    private Schema() {}

    /**
     * Brings the tables up to date, and commits. A host with its own connections calls it once, at the start.
     *
     * @throws PortUnavailable not retryable, when the tables were made by a newer library, a migration was changed after it ran, or a
     *     setting of the database breaks a rule of the ports
     */
    public static void migrate(Connection connection, Dialect dialect) throws SQLException {
        Migrations.run(connection, dialect.sql());
    }

    /** Returns the newest version of the tables that this library supports. */
    public static int version() {
        return Migrations.newest();
    }

    /**
     * Returns the statements that bring the tables up to date, for a host whose own tool runs migrations (Flyway, Liquibase). They record
     * the versions that they created in {@code orderkit_schema_version}, so that {@link #migrate} finds nothing left to do.
     *
     * <pre>{@code Files.writeString(Path.of("V7__orderkit.sql"), Schema.script(Dialect.POSTGRESQL, 0));}</pre>
     *
     * @param after the version that the tables have; 0 if there are no tables
     * @throws IllegalArgumentException if the library has no such version
     */
    public static String script(Dialect dialect, int after) {
        return Migrations.script(dialect.sql(), after);
    }
}
