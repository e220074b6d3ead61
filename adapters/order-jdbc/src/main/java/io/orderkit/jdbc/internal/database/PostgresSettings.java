package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

/** The settings that the port rules require of a PostgreSQL database. */
final class PostgresSettings {
    private PostgresSettings() {}

    /** @throws PortUnavailable if a setting differs from the required value; not retryable */
    static void require(Connection connection) throws SQLException {
        require(
                connection,
                "server_encoding",
                "UTF8"::equals,
                "UTF8, because ids and payloads can contain any character (S-12, S-14); possibly another database on the server has it");
        require(
                connection,
                "synchronous_commit",
                value -> !value.equals("off"),
                "on or stricter, because an acknowledged append must survive (S-10); use ALTER DATABASE … SET synchronous_commit = on");
    }

    private static void require(Connection connection, String setting, Predicate<String> fits, String expected)
            throws SQLException {
        String value = Sql.select(connection, "SHOW " + setting, row -> row.text(setting))
                .get(0);
        if (!fits.test(value)) {
            String message = "the PostgreSQL database has " + setting + " = " + value + "; expected " + expected;
            throw PortUnavailable.broken(UnavailableDatabase.STORE, message, new IllegalStateException(message));
        }
    }
}
