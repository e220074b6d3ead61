package io.orderkit.jdbc.faults;

import io.orderkit.jdbc.TestDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that makes one chosen database request fail. For one thread. */
final class FaultyConnections extends TestDataSource {
    /** The JDBC methods that can cause a round trip to the database. */
    private static final Set<String> TRIPS = Set.of(
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint",
            "setAutoCommit");

    /** The kind of failure. */
    enum Fault {
        /** The request is not executed; the connection remains usable. */
        REFUSED("53200"),
        /** The request fails because of a conflict with another transaction. */
        LOST_RACE("40001"),
        /** The connection breaks before the request reaches the database. */
        REQUEST_LOST("08006"),
        /** The request is executed; then the connection breaks, and the response is lost. */
        ANSWER_LOST("08006");

        private final String state;

        Fault(String state) {
            this.state = state;
        }
    }

    private final DataSource sound;
    private Fault fault = Fault.REFUSED;
    private int left;
    private String failed = "";

    FaultyConnections(DataSource sound) {
        this.sound = sound;
    }

    /** Makes the n-th request after this call fail. */
    void arm(Fault how, int n) {
        fault = how;
        left = n;
        failed = "";
    }

    /** Cancels the fault; all further requests succeed. */
    void disarm() {
        left = 0;
    }

    /** Returns the JDBC method that failed; empty if every request succeeded. */
    String failed() {
        return failed;
    }

    /** Returns a connection on which the configured fault occurs. */
    @Override
    public Connection getConnection() throws SQLException {
        if (isDue("connect")) {
            throw broken();
        }
        Connection real = sound.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> method.getName().equals("close")
                        ? close(real)
                        : answer(real, run(real, real, method, arguments)));
    }

    private @Nullable Object close(Connection real) throws SQLException {
        boolean failing = isDue("close");
        real.close();
        if (failing) {
            throw broken();
        }
        return null;
    }

    private @Nullable Object answer(Connection real, @Nullable Object result) {
        return result instanceof PreparedStatement statement ? faulty(real, statement) : result;
    }

    private PreparedStatement faulty(Connection connection, PreparedStatement real) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) -> run(connection, real, method, arguments));
    }

    private @Nullable Object run(Connection connection, Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!TRIPS.contains(method.getName()) || !isDue(method.getName())) {
            return call(real, method, arguments);
        }
        if (fault == Fault.ANSWER_LOST) {
            call(real, method, arguments);
        }
        if (fault.state.startsWith("08")) {
            breakOff(connection);
        } else if (method.getName().equals("commit")) {
            connection.rollback();
        }
        throw broken();
    }

    /** Breaks the connection; its uncommitted work is lost. */
    private static void breakOff(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        }
    }

    private boolean isDue(String what) {
        left--;
        if (left == 0) {
            failed = what;
        }
        return left == 0;
    }

    private SQLException broken() {
        return new SQLException("as the test asked: " + fault + " at " + failed, fault.state);
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
