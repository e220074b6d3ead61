package io.orderkit.jdbc.load;

import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.TestDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A data source that requests the query plan of each statement before running it. For one thread. */
final class ExplainingConnections extends TestDataSource {
    private static final Set<String> RUNS = Set.of("executeQuery", "executeUpdate", "addBatch");

    private final Database database;

    /** The most recent query plan of each statement. */
    private final Map<String, String> plans = new LinkedHashMap<>();

    private boolean begun;

    ExplainingConnections(Database database) {
        this.database = database;
    }

    Map<String, String> plans() {
        return plans;
    }

    /** Starts recording query plans. Call this method after the store has checked its database. */
    void begin() {
        begun = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = database.connect();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> begun && method.getName().equals("prepareStatement")
                        ? explaining(real, (String) arguments[0])
                        : call(real, method, arguments));
    }

    private PreparedStatement explaining(Connection connection, String sql) throws SQLException {
        PreparedStatement real = connection.prepareStatement(sql);
        PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql);
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) -> {
                    if (method.getName().startsWith("set")) {
                        call(explain, method, arguments);
                    } else if (RUNS.contains(method.getName())) {
                        plans.put(sql, plan(explain));
                    } else if (method.getName().equals("close")) {
                        explain.close();
                    }
                    return call(real, method, arguments);
                });
    }

    private static String plan(PreparedStatement explain) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = explain.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
