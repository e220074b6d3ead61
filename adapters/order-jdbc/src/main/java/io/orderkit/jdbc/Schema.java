package io.orderkit.jdbc;

import io.orderkit.ports.PortUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The tables, brought up to date from numbered files ({@code V1__orders.sql}, …). Which file was run, with its checksum, is
 * kept in {@code orderkit_schema_version}.
 */
public final class Schema {
    private static final String VERSIONS = """
            CREATE TABLE IF NOT EXISTS orderkit_schema_version (\
            version INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL)""";

    private Schema() {}

    /**
     * Runs the migrations that are missing, and commits. For a host that brings its own connections: call it once, at the
     * start.
     *
     * @throws PortUnavailable not retryable, when the tables were made by a newer library, a file was changed after it ran,
     *     or the database is set so that the store could not keep its word
     */
    public static synchronized void migrate(Connection connection, Dialect dialect) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            inTransaction(connection, dialect);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            undo(connection, autoCommit, failure);
            throw failure;
        }
        connection.setAutoCommit(autoCommit);
    }

    private static void inTransaction(Connection connection, Dialect dialect) throws SQLException {
        dialect.prepare(connection);
        Sql.update(connection, VERSIONS);
        Map<Integer, String> done = new HashMap<>();
        Sql.select(
                connection,
                "SELECT version, checksum FROM orderkit_schema_version",
                row -> done.put(row.integer("version"), row.text("checksum")));
        List<String> names = dialect.migrations();
        refuseNewer(done, names.size());
        for (int version = 1; version <= names.size(); version++) {
            String name = names.get(version - 1);
            String script = read(dialect.folder() + "/" + name);
            String checksum = done.get(version);
            if (checksum == null) {
                run(connection, version, name, script);
            } else if (!checksum.equals(checksum(script))) {
                throw broken("the database was made by another text of " + name
                        + "; expected the file as it was released, for a released migration never changes");
            }
        }
    }

    private static void undo(Connection connection, boolean autoCommit, Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static void refuseNewer(Map<Integer, String> done, int known) {
        int newest = done.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > known) {
            throw broken("the database has schema version " + newest + " and this library knows up to " + known
                    + "; expected a library at least as new as the one that made it");
        }
    }

    private static void run(Connection connection, int version, String name, String script) throws SQLException {
        for (String statement : statements(script)) {
            Sql.update(connection, statement);
        }
        Sql.update(
                connection,
                "INSERT INTO orderkit_schema_version (version, name, checksum) VALUES (?, ?, ?)",
                version,
                name,
                checksum(script));
    }

    /** A statement ends with a semicolon at the end of a line; whole lines are comments. */
    static List<String> statements(String script) {
        String bare = script.replaceAll("(?m)^\\s*--.*$", "");
        return Arrays.stream(bare.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    static String read(String path) {
        try (InputStream file = Schema.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the migration " + path + " is missing in the library's jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException("the migration " + path + " cannot be read", failure);
        }
    }

    private static String checksum(String script) {
        return HexFormat.of().formatHex(Places.sha256().digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    private static PortUnavailable broken(String message) {
        return PortUnavailable.broken(Failures.STORE, message, new IllegalStateException(message));
    }
}
