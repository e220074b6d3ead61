package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The H2 release and settings that the port rules require. */
final class H2Settings {
    /**
     * The only supported release of H2. Releases 2.5.250 and 2.5.252 write the wrong chunk into the file header, so
     * later commits are lost if the process is killed (docs/storage.md). Release 2.3.232 can lose data when a file is
     * closed (h2database issue 4247).
     */
    private static final String SOUND = "2.4.240";

    private H2Settings() {}

    /**
     * @throws PortUnavailable if the release can lose acknowledged data; not retryable. Any release is accepted for an in-memory database
     */
    static void require(Connection connection) throws SQLException {
        String release = connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
        Optional<String> file = file(connection);
        if (file.isPresent() && !release.equals(SOUND)) {
            String message = "the database file " + file.get() + " is opened with H2 " + release + "; expected " + SOUND
                    + ", because an acknowledged append must survive (S-10) and other releases were found to lose some;"
                    + " possibly another dependency brings this release";
            throw PortUnavailable.broken(UnavailableDatabase.STORE, message, new IllegalStateException(message));
        }
        if (file.isPresent()) {
            requireWrittenAtOnce(connection, file.get());
        }
    }

    /** Returns the path of the database file without its extension; empty for an in-memory database. */
    static Optional<String> file(Connection connection) throws SQLException {
        return Sql.select(connection, "SELECT DATABASE_PATH() AS file", row -> row.maybeText("file"))
                .get(0);
    }

    /** Rejects a write delay, because H2 would acknowledge a commit up to half a second before writing it. */
    private static void requireWrittenAtOnce(Connection connection, String file) throws SQLException {
        List<String> delays = Sql.select(
                connection,
                "SELECT setting_value FROM INFORMATION_SCHEMA.SETTINGS WHERE setting_name = 'WRITE_DELAY'",
                row -> row.text("setting_value"));
        if (!delays.stream().allMatch("0"::equals)) {
            String message = "the database file " + file + " has WRITE_DELAY = " + String.join(", ", delays)
                    + "; expected 0, because an acknowledged append must survive (S-10): write"
                    + " ;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0 at the end of the URL";
            throw PortUnavailable.broken(UnavailableDatabase.STORE, message, new IllegalStateException(message));
        }
    }

    /**
     * Turns off H2's reuse of earlier query results, because a reused result can be stale. The SET statement applies
     * only until the last connection is closed, whereas a setting in the URL always applies.
     */
    static void make(Connection connection) throws SQLException {
        Sql.update(connection, "SET OPTIMIZE_REUSE_RESULTS 0");
    }
}
