package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sha256;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbered files ({@code V1__orders.sql}, …) that bring the tables up to date. The table {@code orderkit_schema_version} records the
 * files that have run, with their checksums.
 */
public final class Migrations {
    /**
     * The migration files, numbered from 1. A migration's number is the same in all dialects. A released file never changes.
     */
    private static final List<String> FILES = List.of(
            "V1__orders.sql",
            "V2__owed_by_index.sql",
            "V3__keys_and_archive.sql",
            "V4__away.sql",
            "V5__extension_and_instance.sql",
            "V6__journal.sql");

    private static final String FOLDER = "/io/orderkit/jdbc/";

    private static final String VERSIONS = """
            CREATE TABLE IF NOT EXISTS orderkit_schema_version (\
            version INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL)""";

    private static final Pattern CREATED = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");

    private Migrations() {}

    /**
     * Runs the missing migrations, and commits them.
     *
     * @throws PortUnavailable if a newer release of the library created the tables, a migration file was changed after
     *     it ran, or a database setting breaks a port rule; not retryable
     */
    public static synchronized void run(Connection connection, SqlDialect dialect) throws SQLException {
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

    private static void inTransaction(Connection connection, SqlDialect dialect) throws SQLException {
        dialect.prepare(connection);
        Sql.update(connection, VERSIONS);
        Map<Integer, String> done = applied(connection);
        refuseNewer(done);
        for (int version = 1; version <= FILES.size(); version++) {
            String name = FILES.get(version - 1);
            String script = read(dialect.folder() + "/" + name);
            String checksum = done.get(version);
            if (checksum == null) {
                run(connection, version, name, script);
            } else {
                requireReleased(name, script, checksum);
            }
        }
        DatabaseCheck.requireTables(connection);
    }

    /**
     * Checks that exactly this library's migration files have run, and that their text is unchanged.
     *
     * @throws PortUnavailable if a newer release of the library created the tables, a migration has not run, or a
     *     migration file was changed after it ran; not retryable
     */
    static void requireCurrent(Connection connection, SqlDialect dialect) throws SQLException {
        Map<Integer, String> done = applied(connection);
        refuseNewer(done);
        for (int version = 1; version <= FILES.size(); version++) {
            String name = FILES.get(version - 1);
            String checksum = done.get(version);
            if (checksum == null) {
                throw broken("the migration " + name
                        + " has not run in the database; expected Schema.migrate, or the text of"
                        + " Schema.script, to run before the store is opened");
            }
            requireReleased(name, read(dialect.folder() + "/" + name), checksum);
        }
    }

    /** Returns the checksums of the files that have run, by version. */
    private static Map<Integer, String> applied(Connection connection) throws SQLException {
        Map<Integer, String> done = new HashMap<>();
        Sql.select(
                connection,
                "SELECT version, checksum FROM orderkit_schema_version",
                row -> done.put(row.integer("version"), row.text("checksum")));
        return done;
    }

    private static void requireReleased(String name, String script, String checksum) {
        if (!checksum.equals(checksum(script))) {
            throw broken("the database was created with a different version of " + name
                    + "; expected the released file, because a released migration never changes");
        }
    }

    /** Returns the number of the newest migration file. */
    public static int newest() {
        return FILES.size();
    }

    /**
     * Returns all migration files that follow a version, as one script. The script also records each migration as
     * applied.
     *
     * @throws IllegalArgumentException if this library does not know the version
     */
    public static String script(SqlDialect dialect, int after) {
        if (after < 0 || after > FILES.size()) {
            throw new IllegalArgumentException(
                    "found schema version " + after + "; expected 0 to " + FILES.size() + ", which this library knows");
        }
        StringBuilder script = new StringBuilder(VERSIONS).append(";\n");
        for (int version = after + 1; version <= FILES.size(); version++) {
            String name = FILES.get(version - 1);
            String text = read(dialect.folder() + "/" + name);
            script.append('\n').append(text.strip()).append("\n\n");
            script.append("INSERT INTO orderkit_schema_version (version, name, checksum) VALUES (%d, '%s', '%s');\n"
                    .formatted(version, name, checksum(text)));
        }
        return script.toString();
    }

    /**
     * Returns the names of all tables that the library needs: the tables that the migration files create, and the table that records the
     * versions.
     */
    static List<String> tables() {
        return Stream.concat(Stream.of(VERSIONS), FILES.stream().map(name -> read("h2/" + name)))
                .flatMap(script -> CREATED.matcher(script).results())
                .map(created -> created.group(1))
                .toList();
    }

    private static void undo(Connection connection, boolean autoCommit, Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static void refuseNewer(Map<Integer, String> done) {
        int newest = done.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > FILES.size()) {
            throw broken("the database has schema version " + newest + ", but this library knows only versions up to "
                    + FILES.size() + "; expected a library at least as new as the one that created it");
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

    /**
     * Returns the statements of a script. A statement ends with a semicolon at the end of a line, and a comment is on a
     * line of its own.
     */
    public static List<String> statements(String script) {
        String bare = script.replaceAll("(?m)^\\s*--.*$", "");
        return Arrays.stream(bare.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Returns the content of a resource, given its path relative to the migrations folder. */
    public static String read(String path) {
        try (InputStream file = Migrations.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException("the migration " + path + " is missing from the library's jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException("the migration " + path + " cannot be read", failure);
        }
    }

    private static String checksum(String script) {
        return HexFormat.of().formatHex(Sha256.of(script));
    }

    private static PortUnavailable broken(String message) {
        return PortUnavailable.broken(UnavailableDatabase.STORE, message, new IllegalStateException(message));
    }
}
