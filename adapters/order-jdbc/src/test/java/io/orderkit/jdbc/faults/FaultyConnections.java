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

/** Connections on which the n-th request to the database fails, once. For one thread. */
final class FaultyConnections extends TestDataSource {
    /** The calls that make, or could make, a round trip. */
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
        /** The request is not executed; the connection stays usable. */
        REFUSED("53200"),
        /** The request is not executed because of another transaction. */
        LOST_RACE("40001"),
        /** The connection breaks before the request arrives. */
        REQUEST_LOST("08006"),
        /** The request is executed; then the connection breaks, and the answer is lost. */
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

    /** Makes the n-th request from now on fail. */
    void arm(Fault how, int n) {
        fault = how;
        left = n;
        failed = "";
    }

    /** Makes no further request fail. */
    void disarm() {
        left = 0;
    }

    /** Returns the call that failed; empty if none did. */
    String failed() {
        return failed;
    }

    /** Returns a connection that breaks as configured. */
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

    /** Breaks the connection; uncommitted work is lost with it. */
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
