package io.orderkit.jdbc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schema as a script")
class SchemaScriptTest {
    static Stream<Dialect> dialects() {
        return Database.dialects();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    @DisplayName("makes the tables in one run, after which a migration finds nothing left to do")
    void whole(Dialect dialect) throws SQLException {
        try (Connection connection = Database.of(dialect).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(Schema.script(dialect, 0));
            List<String> entries = entries(statement);

            Schema.migrate(connection, dialect);

            assertThat(entries).hasSize(Schema.version());
            assertThat(entries(statement)).isEqualTo(entries);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    @DisplayName("goes on from any version that a database has")
    void rest(Dialect dialect) throws SQLException {
        String whole = Schema.script(dialect, 0);
        for (int version = 1; version <= Schema.version(); version++) {
            String rest = Schema.script(dialect, version);
            String first = whole.substring(0, whole.length() - body(rest).length());
            try (Connection connection = Database.of(dialect).connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(first);
                statement.execute(rest);
                Schema.migrate(connection, dialect);
                assertThat(entries(statement)).hasSize(Schema.version());
            }
        }
    }

    /** Returns the part of the script that follows the creation of the version table. */
    private static String body(String script) {
        return script.substring(script.indexOf(";\n") + 2);
    }

    @Test
    @DisplayName("knows no version that this library does not")
    void unknown() {
        int next = Schema.version() + 1;

        assertThatThrownBy(() -> Schema.script(Dialect.H2, next))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found schema version " + next)
                .hasMessageContaining("expected 0 to " + Schema.version());
        assertThatThrownBy(() -> Schema.script(Dialect.H2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> entries(Statement statement) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT version, name, checksum FROM orderkit_schema_version ORDER BY version")) {
            while (rows.next()) {
                entries.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return entries;
    }
}
