package io.orderkit.processtests.golden.replay;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** An empty PostgreSQL database on a server from a Maven dependency. If the server cannot start, the test is skipped with the reason. */
public record PostgresDatabase(EmbeddedPostgres server, HikariDataSource pool) implements AutoCloseable {
    public static PostgresDatabase create() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
            return new PostgresDatabase(server, poolOn(url(server)));
        } catch (IOException | IllegalStateException e) {
            return abort("no PostgreSQL server starts here: " + e);
        }
    }

    public static HikariDataSource poolOn(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setPassword("postgres");
        return new HikariDataSource(config);
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    public JdbcStore store() {
        return JdbcStore.postgresql(pool, TenantId.DEFAULT);
    }

    /** Runs a dump, without the commands for psql alone. It uses a separate connection, because the dump changes the session. */
    public void run(Path dump) {
        try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readAllLines(dump).stream()
                    .filter(line -> !line.startsWith("\\"))
                    .collect(Collectors.joining("\n")));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the dump of the corpus does not load", e);
        }
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
