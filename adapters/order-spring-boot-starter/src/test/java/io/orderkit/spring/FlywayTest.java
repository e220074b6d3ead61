package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("A host whose Flyway makes the tables")
class FlywayTest {
    @Test
    @DisplayName(
            "runs the script of the schema as a migration of its own; the application checks, and the library finds nothing left to do")
    void ownMigration(@TempDir Path migrations) throws Exception {
        Files.writeString(migrations.resolve("V1__notes.sql"), "CREATE TABLE notes (text VARCHAR(10));");
        Files.writeString(migrations.resolve("V2__orderkit.sql"), Schema.script(Dialect.H2, 0));

        try (HostUnderTest host = HostUnderTest.running(
                List.of(Shop.class),
                "--orderkit.store.schema=check",
                "--spring.flyway.locations=filesystem:" + migrations)) {
            assertThat(host.post(Commands.path("F-1", "receive-order"), Commands.CALL)
                            .status())
                    .isEqualTo(200);
            try (Connection connection = host.bean(DataSource.class).getConnection()) {
                Schema.migrate(connection, Dialect.H2);
            }
            assertThat(host.bean(JdbcTemplate.class)
                            .queryForObject("SELECT max(version) FROM orderkit_schema_version", Integer.class))
                    .isEqualTo(Schema.version());
        }
    }
}
