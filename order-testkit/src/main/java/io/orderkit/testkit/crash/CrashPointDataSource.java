package io.orderkit.testkit.crash;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose connections report their calls to {@link CrashPointCounter}. Crash points are reported before a
 * connection is obtained, before each statement, commit or rollback is sent, and after each commit has been answered.
 * The database does nothing between the answer to one statement and the next statement. The end of one statement and
 * the start of the next are therefore reported as a single crash point. If the crash point throws an exception, the
 * connection is aborted without a rollback from the client, as if the process had died.
 */
public final class CrashPointDataSource implements DataSource {
    private static final Set<String> TRIPS = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "executeBatch",
            "executeLargeBatch",
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint");

    private final DataSource real;
    private final CrashPointCounter points;

    public CrashPointDataSource(DataSource real, CrashPointCounter points) {
        this.real = real;
        this.points = points;
    }

    @Override
    public Connection getConnection() throws SQLException {
        points.reached("before connect");
        return (Connection) wrapped(real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        points.reached("before connect");
        return (Connection) wrapped(real.getConnection(user, password));
    }

    private Object wrapped(Connection connection) {
        return proxy(connection, connection);
    }

    private Object proxy(Connection connection, Object target) {
        return Proxy.newProxyInstance(
                CrashPointDataSource.class.getClassLoader(),
                interfaces(target.getClass()),
                (self, method, arguments) -> call(connection, target, method, arguments));
    }

    /** Returns the java.sql interfaces that a class implements, including those of its superclasses. */
    private static Class<?>[] interfaces(@Nullable Class<?> type) {
        Set<Class<?>> found = new java.util.LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Arrays.stream(each.getInterfaces())
                    .filter(one -> one.getName().startsWith("java.sql."))
                    .forEach(found::add);
            Arrays.stream(each.getInterfaces())
                    .flatMap(one -> Arrays.stream(one.getInterfaces()))
                    .filter(one -> one.getName().startsWith("java.sql."))
                    .forEach(found::add);
        }
        return found.toArray(Class<?>[]::new);
    }

    private @Nullable Object call(Connection connection, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!TRIPS.contains(method.getName())) {
            Object result = invoke(target, method, arguments);
            return result instanceof Statement statement ? proxy(connection, statement) : result;
        }
        reach(connection, "before " + method.getName());
        Object result = invoke(target, method, arguments);
        if (method.getName().equals("commit")) {
            reach(connection, "after commit");
        }
        return result;
    }

    private void reach(Connection connection, String where) throws SQLException {
        try {
            points.reached(where);
        } catch (CrashPointCounter.Crash crash) {
            // Closes the socket without a message, as the operating system does when a process dies.
            connection.abort(Runnable::run);
            throw crash;
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws java.sql.SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
