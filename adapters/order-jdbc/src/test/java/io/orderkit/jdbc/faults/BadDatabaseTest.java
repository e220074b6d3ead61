package io.orderkit.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariDataSource;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.ConnectionSource;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.SmallDisk;
import io.orderkit.jdbc.TestDataSource;
import io.orderkit.jdbc.TestServer;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult.Appended;
import io.orderkit.ports.store.OrderStore;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A PostgreSQL database that cannot be used is named in one sentence")
class BadDatabaseTest {
    private final Database database = Database.postgresql();

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void drop() throws SQLException {
        database.drop();
    }

    @BeforeEach
    void makeTables() throws SQLException {
        database.migrated();
    }

    @Test
    @DisplayName("when a newer library made it")
    void newerSchema() throws SQLException {
        change("INSERT INTO orderkit_schema_version (version, name, checksum) VALUES (7, 'V7__later.sql', 'x')");
        assertBroken("the database has schema version 7, but this library knows only versions up to 6;"
                + " expected a library at least as new as the one that created it");
    }

    @Test
    @DisplayName("when another text of a migration made it")
    void otherMigration() throws SQLException {
        change("UPDATE orderkit_schema_version SET checksum = 'other' WHERE version = 1");
        assertBroken("the database was created with a different version of V1__orders.sql; expected the released file");
    }

    @Test
    @DisplayName("when a migration of this library has not run, and the store does not run it")
    void olderSchema() throws SQLException {
        change("DELETE FROM orderkit_schema_version WHERE version = 6");
        assertThatThrownBy(database::store)
                .isInstanceOf(PortUnavailable.class)
                .hasMessageStartingWith("the migration V6__journal.sql has not run in the database;"
                        + " expected Schema.migrate, or the text of Schema.script, to run before the store is opened");
    }

    @Test
    @DisplayName("when it has no tables, or those of an older library")
    void noTables() throws SQLException {
        JdbcStore earlier = database.store();
        change("DROP TABLE orderkit_journal");
        assertThatThrownBy(() -> earlier.orders().append(SampleAppends.append("o-1", 1, "c-1")))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageContaining(
                        "a table is missing; expected those of Schema.migrate; possibly it was not called");
        for (ThrowingCallable opening : List.<ThrowingCallable>of(database::store, database::opened)) {
            assertThatThrownBy(opening)
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessageStartingWith("the table orderkit_journal is missing");
        }
    }

    @Test
    @DisplayName("when the password is wrong, without telling it")
    void wrongPassword() throws SQLException {
        assumeThat(System.getProperty(TestServer.NAMED))
                .as("the server that was named may trust anybody: a wrong password was not tested")
                .isNull();
        change("DROP ROLE IF EXISTS " + TestServer.GUARDED);
        change("CREATE ROLE " + TestServer.GUARDED + " LOGIN PASSWORD 'right'");
        assertThatThrownBy(() -> open(database.url(), TestServer.GUARDED, "wr0ng-secret"))
                .isInstanceOfSatisfying(PortUnavailable.class, failure -> {
                    assertThat(failure.getMessage())
                            .contains("rejects the user")
                            .contains("expected a user and password that it knows; the password may be wrong")
                            .contains(TestServer.GUARDED)
                            .doesNotContain("wr0ng-secret");
                    assertThat(failure.isRetryable()).isFalse();
                });
    }

    @Test
    @DisplayName("when there is none of that name")
    void noDatabase() {
        String url = database.url().replaceFirst("/postgres(\\?|$)", "/nowhere$1");
        assumeThat(url).as("the server's own database is named postgres").isNotEqualTo(database.url());
        assertThatThrownBy(() -> open(url, database.user(), database.password()))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageContaining("expected an existing one; possibly it was not created yet");
    }

    @Test
    @DisplayName("when nobody listens, and may be tried again later, whether or not a pool stands between")
    void nobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/orders?password=secret";
        assertNobodyListens(port, () -> open(url, "u", "p"));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            pool.setConnectionTimeout(250);
            pool.setInitializationFailTimeout(-1);
            assertNobodyListens(port, () -> JdbcStore.postgresql(pool, TenantId.DEFAULT));
            long begin = System.nanoTime();
            assertThatThrownBy(() -> JdbcStore.on(ConnectionSource.own(pool), Dialect.POSTGRESQL, TenantId.DEFAULT))
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessageStartingWith("the database does not answer: Connection to 127.0.0.1:" + port);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as("the pool waits, and is asked once")
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private static void assertNobodyListens(int port, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(PortUnavailable.class, failure -> {
            assertThat(failure.getMessage())
                    .startsWith(
                            "no PostgreSQL server answers; expected a running one; possibly it listens on another host or port:"
                                    + " Connection to 127.0.0.1:" + port)
                    .doesNotContain("secret");
            assertThat(failure.isRetryable()).isTrue();
        });
    }

    @Test
    @Tag("K6")
    @DisplayName("when it is of another product than the dialect, at the start")
    void otherProduct() {
        assertThatThrownBy(() -> JdbcStore.on(ConnectionSource.own(database.pool()), Dialect.H2, TenantId.DEFAULT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageMatching("the database is PostgreSQL [0-9.]+.*; expected H2 2 or newer, .*");
        assertThatThrownBy(() -> JdbcStore.postgresql(Database.h2().pool(), TenantId.DEFAULT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageMatching("the database is H2 2\\.4.*; expected PostgreSQL 13 or newer, .*");
    }

    @Test
    @Tag("K6")
    @DisplayName("when a pooler hands each transaction to another session, with what to add to the URL")
    void pooler() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DEALLOCATE ALL");
            SQLException missing = catchThrowableOfType(SQLException.class, () -> statement.execute("EXECUTE s_4"));
            assertThat(UnavailableDatabase.nothingDone("order-store", missing))
                    .hasMessageContainingAll("PgBouncer runs in transaction mode", "prepareThreshold=0")
                    .matches(failure -> !failure.isRetryable());
        }
    }

    @Test
    @Tag("S-10")
    @DisplayName("when its settings let acknowledged commits be lost")
    void notDurable() {
        assertThatThrownBy(() -> open(
                        database.url() + "&options=-c%20synchronous_commit=off", database.user(), database.password()))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageStartingWith(
                        "the PostgreSQL database has synchronous_commit = off; expected on or stricter");
    }

    @Test
    @DisplayName("when it is read-only; what was there can still be read")
    void readOnly() {
        assertThat(database.store().orders().append(SampleAppends.append("o-1", 1, "c-1")))
                .isEqualTo(new Appended(1));
        Database standby = database.with("&options=-c%20default_transaction_read_only=on");
        JdbcStore store = standby.store();
        assertThatThrownBy(() -> store.orders().append(SampleAppends.append("o-1", 2, "c-2")))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageContaining(
                        "the database is read-only; expected a writable database; possibly this is a standby");
        assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize(1);
        standby.disconnect();
    }

    @Test
    @DisplayName("when the server drops its connections it is not even noticed: nothing was lost")
    void dropped() throws SQLException {
        Database dropping = database.with("&ApplicationName=dropped");
        OrderStore store = dropping.store().orders();
        for (int version = 1; version <= 5; version++) {
            assertThat(store.append(SampleAppends.append("o-1", version, "c-" + version)))
                    .isEqualTo(new Appended(version));
            try (Connection connection = database.connect()) {
                Sql.select(
                        connection,
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dropped'",
                        row -> true);
            }
        }
        assertThat(store.load(new OrderId("o-1"), 0)).hasSize(5);
        dropping.disconnect();
    }

    @Test
    @DisplayName("when its disk is full; what was acknowledged is there, and it goes on when there is room")
    void diskFull() throws Exception {
        assumeThat(System.getProperty(TestServer.NAMED))
                .as("a full disk was not tested: the server that was named has disks of its own")
                .isNull();
        try (SmallDisk mount = SmallDisk.of(folder.resolve("disk"), "1m")) {
            change("CREATE TABLESPACE tiny LOCATION '" + mount.folder() + "'");
            for (String table : new String[] {"event", "outbox", "journal"}) {
                change("ALTER TABLE orderkit_" + table + " SET TABLESPACE tiny");
            }
            try (JdbcStore store = database.opened()) {
                long acknowledged = 0;
                Optional<PortUnavailable> full = Optional.empty();
                while (full.isEmpty() && acknowledged < 10_000) {
                    try {
                        store.orders().append(SampleAppends.append("o-1", acknowledged + 1, "c-" + (acknowledged + 1)));
                        acknowledged++;
                    } catch (PortUnavailable failure) {
                        full = Optional.of(failure);
                    }
                }
                assertThat(full).hasValueSatisfying(failure -> {
                    assertThat(failure).hasMessageContaining("the disk is full; free some space");
                    assertThat(failure.isRetryable()).isTrue();
                    assertThat(failure.isOutcomeKnown()).isTrue();
                });
                assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize((int) acknowledged);
                mount.resize("16m");
                assertThat(store.orders()
                                .append(SampleAppends.append("o-1", acknowledged + 1, "c-" + (acknowledged + 1))))
                        .isEqualTo(new Appended(acknowledged + 1));
            }
            for (String table : new String[] {"event", "outbox", "journal"}) {
                change("DROP TABLE orderkit_" + table);
            }
            change("DROP TABLESPACE tiny");
        }
    }

    /** Opens a store without a pool. */
    private static JdbcStore open(String url, String user, String password) {
        DataSource source = new TestDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return DriverManager.getConnection(url, user, password);
            }
        };
        return JdbcStore.postgresql(source, TenantId.DEFAULT);
    }

    private void assertBroken(String sentence) {
        for (ThrowingCallable opening : List.<ThrowingCallable>of(database::store, database::opened)) {
            assertThatThrownBy(opening)
                    .isInstanceOfSatisfying(
                            PortUnavailable.class,
                            failure -> assertThat(failure.isRetryable()).isFalse())
                    .hasMessageStartingWith(sentence);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            Sql.update(connection, sql);
        }
    }
}
