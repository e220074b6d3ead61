package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How statements are bound and run. Values may be text, numbers, instants, arrays, and optional ones of these. */
final class Sql {
    /** In each table that holds rows of orders. */
    static final String OF_ORDER = " WHERE tenant = ? AND order_id = ?";

    private Sql() {}

    @FunctionalInterface
    interface Reader<T> {
        T read(Columns row) throws SQLException;
    }

    static <T> List<T> select(Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Columns columns = new Columns(result);
                while (result.next()) {
                    rows.add(reader.read(columns));
                }
            }
            return rows;
        }
    }

    static <T> Optional<T> selectOne(Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        return select(connection, sql, reader, values).stream().findFirst();
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            return statement.executeUpdate();
        }
    }

    /** Removes an order's rows of a table; tells how many there were. */
    static int deleteOrder(Connection connection, String table, String tenant, OrderId order) throws SQLException {
        return update(connection, "DELETE FROM " + table + OF_ORDER, tenant, order.value());
    }

    /** How many rows each row of values has changed. */
    static int[] batch(Connection connection, String sql, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        if (rows.size() == 1) {
            return new int[] {update(connection, sql, rows.get(0).toArray())};
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** Microseconds, cut below: what every database here can keep (S-13). */
    static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Optional<?> maybe) {
            if (maybe.isPresent()) {
                bind(statement, place, maybe.get());
            } else {
                statement.setNull(place, Types.NULL);
            }
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Instant instant) {
            statement.setObject(place, micros(instant).atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(place, value);
        }
    }
}
