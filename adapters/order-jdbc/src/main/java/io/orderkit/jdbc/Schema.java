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

    /** Returns the newest version of the tables that this library knows. */
    public static int version() {
        return Migrations.newest();
    }

    /**
     * Returns the statements that bring the tables up to date, for a host whose own tool runs migrations (Flyway, Liquibase). They enter what
     * they did into {@code orderkit_schema_version}, so that {@link #migrate} finds nothing left to do.
     *
     * <pre>{@code Files.writeString(Path.of("V7__orderkit.sql"), Schema.script(Dialect.POSTGRESQL, 0));}</pre>
     *
     * @param after the version that the tables have; 0 where there are none
     * @throws IllegalArgumentException when the library knows no such version
     */
    public static String script(Dialect dialect, int after) {
        return Migrations.script(dialect.sql(), after);
    }
}
