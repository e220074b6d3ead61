package io.orderkit.jdbc;

import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Connections to a PostgreSQL server that the store opens by itself, and the tables on it. */
final class PostgresServer {
    private static final int MOST_CONNECTIONS = 16;

    private PostgresServer() {}

    /** Connects, and brings the tables up to date. */
    static Pool open(String url, String user, String password) {
        Pool pool = new Pool(MOST_CONNECTIONS, () -> connect(url, user, password));
        try {
            migrate(pool);
            return pool;
        } catch (SQLException failure) {
            throw refused(bare(url), user, failure);
        }
    }

    private static void migrate(Pool pool) throws SQLException {
        Connection connection = pool.take();
        boolean sound = false;
        try {
            Schema.migrate(connection, Dialect.POSTGRESQL);
            sound = true;
        } finally {
            pool.giveBack(connection, sound);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "order-kit");
        // A server that is gone without a word is found out.
        properties.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** The URL without its parameters, which may hold a password. */
    private static String bare(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    private static PortUnavailable refused(String url, String user, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String said = ": " + Failures.sentence(failure);
        if (state.startsWith("28")) {
            return broken(
                    "the PostgreSQL server at " + url + " refuses the user " + user
                            + "; expected a user and password that it knows, maybe the password is wrong" + said,
                    failure);
        }
        if (state.equals("3D000")) {
            return broken(
                    "the PostgreSQL server has no database at " + url
                            + "; expected one that exists, maybe it is still to be made" + said,
                    failure);
        }
        if (said.contains("No suitable driver")) {
            return broken(
                    "no driver takes the URL " + url
                            + "; expected jdbc:postgresql://host/database, maybe org.postgresql:postgresql is not on the class path",
                    failure);
        }
        if (Dialect.POSTGRESQL.isConnectionLost(failure)) {
            return PortUnavailable.nothingDone(
                    Failures.STORE,
                    "no PostgreSQL server answers at " + url
                            + "; expected one, maybe it is not running or listens elsewhere" + said,
                    failure);
        }
        return Failures.nothingDone(Failures.STORE, failure);
    }

    private static PortUnavailable broken(String message, SQLException failure) {
        return PortUnavailable.broken(Failures.STORE, message, failure);
    }
}
