package io.orderkit.jdbc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.Schema;
import io.orderkit.ports.PortUnavailable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The release of H2")
class H2SettingsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"2.3.232 (2024-08-11)", "2.5.250 (2026-09-01)", "2.5.252 (2026-09-23)"})
    @Tag("S-10")
    @DisplayName("S-10 that can lose what it acknowledged is refused for a file, in one sentence")
    void refusedForFile(String release) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("orders"), "sa", "")) {
            assertThatThrownBy(() -> Schema.migrate(of(release, connection), Dialect.H2))
                    .isInstanceOfSatisfying(
                            PortUnavailable.class,
                            failure -> assertThat(failure.isRetryable()).isFalse())
                    .hasMessage("the database file " + folder.resolve("orders") + " is opened with H2 "
                            + release.substring(0, 7)
                            + "; expected 2.4.240, because an acknowledged append must survive"
                            + " (S-10) and other releases were found to lose some; possibly another dependency"
                            + " brings this release");
        }
    }

    @Test
    @Tag("S-10")
    @Tag("K6")
    @DisplayName("S-10 with a write delay is refused for a host's file, at each start, with what to add to the URL")
    void writeDelay() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("host");
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThatThrownBy(() -> Schema.migrate(connection, Dialect.H2))
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessage("the database file " + folder.resolve("host") + " has WRITE_DELAY = 500; expected 0,"
                            + " because an acknowledged append must survive (S-10): write"
                            + " ;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0 at the end of the URL");
        }
        Database right = new Database(url + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0", "sa", "", Dialect.H2).migrated();
        assertThatCode(right::store).doesNotThrowAnyException();
        right.disconnect();
        Database wrong = new Database(url + ";WRITE_DELAY=100", "sa", "", Dialect.H2);
        assertThatThrownBy(wrong::store).isInstanceOf(PortUnavailable.class).hasMessageContaining("WRITE_DELAY = 100");
        wrong.disconnect();
    }

    @Test
    @Tag("K6")
    @DisplayName("has its reuse of earlier results turned off at each start, whatever the URL of the host says")
    void reuseOfResults() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("reuse") + ";WRITE_DELAY=0", "sa", "")) {
            List<String> statements = new ArrayList<>();
            Schema.migrate(recorded(statements, connection), Dialect.H2);
            assertThat(statements).contains("SET OPTIMIZE_REUSE_RESULTS 0");
        }
    }

    @ParameterizedTest(name = "{0} {1} where {2} is expected")
    @CsvSource({
        "MariaDB, 11, H2, H2 2 or newer",
        "H2, 1, H2, H2 2 or newer",
        "MariaDB, 11, POSTGRESQL, PostgreSQL 13 or newer",
        "PostgreSQL, 12, POSTGRESQL, PostgreSQL 13 or newer"
    })
    @Tag("K6")
    @DisplayName("that is too old, or of another product than the dialect, is refused in one sentence")
    void otherProduct(String product, int major, Dialect dialect, String expected) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
            DatabaseMetaData named =
                    proxy(DatabaseMetaData.class, connection.getMetaData(), "getDatabaseProductName", product);
            DatabaseMetaData other = proxy(DatabaseMetaData.class, named, "getDatabaseMajorVersion", major);
            Connection foreign = proxy(Connection.class, connection, "getMetaData", other);
            assertThatThrownBy(() -> Schema.migrate(foreign, dialect))
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessageStartingWith("the database is " + product + " ")
                    .hasMessageContaining("expected " + expected);
        }
    }

    @Test
    @DisplayName("does not matter in memory")
    void anyInMemory() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
            assertThatCode(() -> Schema.migrate(of("2.5.252 (2026-09-23)", connection), Dialect.H2))
                    .doesNotThrowAnyException();
        }
    }

    /** Returns a connection that reports a different H2 release. */
    private static Connection of(String release, Connection real) throws SQLException {
        DatabaseMetaData data = real.getMetaData();
        DatabaseMetaData other = proxy(DatabaseMetaData.class, data, "getDatabaseProductVersion", release);
        return proxy(Connection.class, real, "getMetaData", other);
    }

    /** Returns a connection that also records each prepared statement. */
    private static Connection recorded(List<String> statements, Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, called, arguments) -> {
                    if (called.getName().equals("prepareStatement")) {
                        statements.add(String.valueOf(arguments[0]));
                    }
                    return call(real, called, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, T real, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> called.getName().equals(method) ? answer : call(real, called, arguments)));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
