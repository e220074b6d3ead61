package io.orderkit.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.TenantId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An empty database for one test, with a pool of connections to it. */
public final class Database {
    private final String url;
    private final String user;
    private final String password;
    private final Dialect dialect;
    private Optional<HikariDataSource> pool = Optional.empty();

    public Database(String url, String user, String password, Dialect dialect) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.dialect = dialect;
    }

    /** Returns an in-memory H2 database, which exists until it is dropped. */
    public static Database h2() {
        return new Database(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "", Dialect.H2);
    }

    /**
     * Returns a new schema on the test server. If no server is available, the test is skipped, and the reason is
     * reported.
     */
    public static Database postgresql() {
        return TestServer.shared().schema();
    }

    public static Database of(Dialect dialect) {
        return dialect == Dialect.H2 ? h2() : postgresql();
    }

    /** Returns all dialects, as arguments of parameterised tests. */
    public static Stream<Dialect> dialects() {
        return Stream.of(Dialect.values());
    }

    /** Returns the same database, with additional parameters in its URL. */
    public Database with(String parameters) {
        return new Database(url + parameters, user, password, dialect);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Returns the command-line arguments with which another process can open this database. */
    public String[] arguments() {
        return new String[] {url, user, password};
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public Database migrated() throws SQLException {
        try (Connection connection = connect()) {
            Schema.migrate(connection, dialect);
        }
        return this;
    }

    /** Returns the pool, which is closed when the database is dropped or disconnected. */
    public synchronized HikariDataSource pool() {
        if (pool.isEmpty()) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setAutoCommit(false);
            config.setMaximumPoolSize(40);
            config.setMinimumIdle(0);
            config.setConnectionTimeout(10_000);
            config.setInitializationFailTimeout(-1);
            pool = Optional.of(new HikariDataSource(config));
        }
        return pool.get();
    }

    /** Returns a store with its own transactions, for tables that already exist. */
    public JdbcStore store() {
        return JdbcStore.on(ConnectionSource.own(pool()), dialect, TenantId.DEFAULT);
    }

    /** Returns a store that is opened in the same way as in a host with a PostgreSQL server. */
    public JdbcStore opened() {
        return JdbcStore.postgresql(pool(), TenantId.DEFAULT);
    }

    public synchronized void disconnect() {
        pool.ifPresent(HikariDataSource::close);
        pool = Optional.empty();
    }

    public void drop() throws SQLException {
        disconnect();
        try (Connection connection = connect()) {
            Sql.update(
                    connection,
                    dialect == Dialect.H2 ? "SHUTDOWN" : "DROP SCHEMA " + connection.getSchema() + " CASCADE");
        }
    }
}
