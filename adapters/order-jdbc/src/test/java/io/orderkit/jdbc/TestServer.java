package io.orderkit.jdbc;

import static org.junit.jupiter.api.Assumptions.abort;

import io.orderkit.jdbc.internal.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The PostgreSQL server for the tests. The property {@code -Dorderkit.postgres.url} selects an existing server (with
 * {@code .user} and {@code .password}); otherwise a server is started from binaries in the Maven repository. If the
 * tests run as root, the server starts in a user namespace, because PostgreSQL refuses to run as root.
 */
public record TestServer(String url, String user, String password) {
    public static final String NAMED = "orderkit.postgres.url";

    /** The only user who needs a password; the server trusts all other users. */
    public static final String GUARDED = "guarded";

    private static Optional<TestServer> shared = Optional.empty();
    private static Optional<String> missing = Optional.empty();

    /** Returns the server that all tests in this JVM share; it stops when the JVM ends. */
    public static synchronized TestServer shared() {
        if (missing.isPresent()) {
            return abort(missing.get());
        }
        if (shared.isEmpty()) {
            try {
                shared = Optional.of(find());
            } catch (IOException | IllegalStateException failure) {
                missing = Optional.of("no PostgreSQL server for the tests: " + failure
                        + "; expected one that starts here, maybe name one with -D" + NAMED);
                return abort(missing.get());
            }
        }
        return shared.get();
    }

    private static TestServer find() throws IOException {
        Optional<String> named = Optional.ofNullable(System.getProperty(NAMED));
        if (named.isPresent()) {
            return new TestServer(
                    named.get(),
                    System.getProperty("orderkit.postgres.user", "postgres"),
                    System.getProperty("orderkit.postgres.password", ""));
        }
        return of(durable().start());
    }

    public static TestServer of(EmbeddedPostgres server) {
        return new TestServer("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", "postgres");
    }

    /**
     * Returns a builder with PostgreSQL's own durability settings, because {@code EmbeddedPostgres} is less durable by
     * default.
     */
    public static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setDataDirectoryCustomizer(TestServer::guard);
    }

    private static void guard(File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        CheckedCall.get(() ->
                Files.writeString(rules, "host all " + GUARDED + " all scram-sha-256\n" + Files.readString(rules)));
    }

    public String setting(String name) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return Sql.select(connection, "SHOW " + name, row -> row.text(name)).get(0);
        } catch (SQLException failure) {
            throw new IllegalStateException("no answer from " + url, failure);
        }
    }

    /** An empty schema. */
    public Database schema() {
        String name = "t_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            Sql.update(connection, "CREATE SCHEMA " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no schema can be made at " + url, failure);
        }
        return new Database(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name, user, password, Dialect.POSTGRESQL);
    }
}
