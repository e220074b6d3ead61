package io.orderkit.jdbc;

import io.orderkit.jdbc.internal.database.Migrations;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a store, and their versions. */
public final class Schema {
    private Schema() {}

    /**
     * Brings the tables up to date, and commits the change. A host with its own connections migrates the tables once, when it starts.
     *
     * @throws PortUnavailable if a newer release of the library created the tables, a migration was changed after it
     *     ran, or a database setting breaks a port rule; not retryable
     */
    public static void migrate(Connection connection, Dialect dialect) throws SQLException {
        Migrations.run(connection, dialect.sql());
    }

    /** Returns the newest schema version that this library supports. */
    public static int version() {
        return Migrations.newest();
    }

    /**
     * Returns the statements that bring the tables up to date, for a host whose own tool runs migrations (Flyway,
     * Liquibase). The statements also record the migrations in {@code orderkit_schema_version}, so
     * {@link #migrate Schema.migrate} does not run them again.
     *
     * <pre>{@code Files.writeString(Path.of("V7__orderkit.sql"), Schema.script(Dialect.POSTGRESQL, 0));}</pre>
     *
     * @param after the current version of the tables; 0 if there are no tables
     * @throws IllegalArgumentException if this library does not know the version
     */
    public static String script(Dialect dialect, int after) {
        return Migrations.script(dialect.sql(), after);
    }
}
