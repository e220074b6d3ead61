package io.orderkit.spring;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

/**
 * The transaction tests on a PostgreSQL server that is started from binaries in the Maven repository. If the server cannot start, the tests
 * are skipped, and the reason is reported.
 */
@DisplayName("Attempts and the host's transactions on PostgreSQL")
class PostgresqlTransactionsTest extends TransactionRules {
    private @Nullable EmbeddedPostgres server;

    @Override
    String[] database() {
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
            "--spring.flyway.enabled=false",
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
