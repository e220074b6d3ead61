package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

/** An empty database for one test. */
record Database(String url, String user, String password, Dialect dialect) {
    /** In memory; gone with its last connection, so one is kept by whoever uses it longer. */
    static Database h2() {
        return new Database(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "", Dialect.H2);
    }

    /** A schema of its own on the tests' server; the test is skipped, visibly, where no server can be had. */
    static Database postgresql() {
        return TestServer.shared().schema();
    }

    static Database of(Dialect dialect) {
        return dialect == Dialect.H2 ? h2() : postgresql();
    }

    /** For parameterised tests. */
    static Stream<Dialect> dialects() {
        return Stream.of(Dialect.values());
    }

    /** For a process that is to open it. */
    String[] arguments() {
        return new String[] {url, user, password};
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Database migrated() throws SQLException {
        try (Connection connection = connect()) {
            Schema.migrate(connection, dialect);
        }
        return this;
    }

    Pool pool() {
        return new Pool(64, () -> {
            Connection connection = connect();
            connection.setAutoCommit(false);
            return connection;
        });
    }

    /** A store with its own transactions. */
    JdbcStore store() {
        return JdbcStore.on(new OwnTransactions(pool()), dialect, TenantId.DEFAULT);
    }

    void drop() throws SQLException {
        try (Connection connection = connect()) {
            Sql.update(
                    connection,
                    dialect == Dialect.H2 ? "SHUTDOWN" : "DROP SCHEMA " + connection.getSchema() + " CASCADE");
        }
    }
}
