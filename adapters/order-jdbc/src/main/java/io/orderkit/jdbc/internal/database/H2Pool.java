package io.orderkit.jdbc.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import io.orderkit.jdbc.internal.sql.RetryableFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The connections to an H2 file, pooled by HikariCP. H2's own pool calls {@code rollback} on each connection before it
 * hands the connection out. The rollback makes H2 discard the connection's parsed statements, so an append takes a
 * third longer (measured with 2.4.240).
 */
final class H2Pool implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 64;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final HikariDataSource connections;

    H2Pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("order-kit");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setExceptionOverride(new LostConnections());
        this.connections = new HikariDataSource(config);
    }

    Connection connection() throws SQLException {
        if (connections.isClosed()) {
            throw new SQLException("the store is closed");
        }
        return connections.getConnection();
    }

    /**
     * Closes the pool after waiting for the calls in progress. If a connection were still in use, HikariCP would abort it, but H2 does not
     * support that and would leave the connection open.
     */
    @java.lang.Override
    public void close() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        while (!connections.isClosed()
                && connections.getHikariPoolMXBean().getActiveConnections() > 0
                && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        connections.close();
    }

    /**
     * A filter that recognises the failures after which the pool must discard a connection. HikariCP itself does not know H2's error codes.
     */
    @SuppressWarnings(
            "SameNameButDifferent") // HikariCP's nested type Override has the same simple name as Java's annotation
    private record LostConnections() implements SQLExceptionOverride {
        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException failure) {
            return RetryableFailure.isConnectionLost(failure)
                    ? SQLExceptionOverride.Override.MUST_EVICT
                    : SQLExceptionOverride.Override.CONTINUE_EVICT;
        }
    }
}
