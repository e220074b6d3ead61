package io.orderkit.spring.kills;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

/**
 * The kill tests on a PostgreSQL server that is started from binaries in the Maven repository. If the server cannot
 * start, the tests are skipped, and the reason is reported.
 */
@DisplayName("An application on PostgreSQL that is killed")
class PostgresqlApplicationKillTest extends KillRules {
    private @Nullable EmbeddedPostgres server;

    @Override
    String[] database(Path place) {
        EmbeddedPostgres started;
        try {
            started = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException | IllegalStateException failure) {
            return abort("no PostgreSQL server starts here: " + failure);
        }
        server = started;
        return new String[] {
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + started.getPort() + "/postgres",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres"
        };
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
