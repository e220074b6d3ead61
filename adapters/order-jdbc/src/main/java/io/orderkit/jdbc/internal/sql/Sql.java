package io.orderkit.jdbc.internal.sql;

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

/**
 * Functions that run SQL statements with bound parameters. A parameter value is a string, a number, an instant, an
 * array, or an {@code Optional} of one of these.
 */
public final class Sql {
    private Sql() {}

    /** A function that reads one value from the current row of a result set. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Columns row) throws SQLException;
    }

    public static <T> List<T> select(Connection connection, String sql, RowReader<T> reader, Object... values)
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

    /** Runs a statement, and returns the number of rows that it changed. */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            return statement.executeUpdate();
        }
    }

    /** Runs a batch, and returns the number of changed rows for each set of values. */
    public static int[] batch(Connection connection, String sql, List<List<Object>> rows) throws SQLException {
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

    /** Truncates an instant to microseconds, the precision of every supported database (S-13). */
    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value instanceof Optional<?> maybe) {
            if (maybe.isPresent()) {
                bind(statement, parameter, maybe.get());
            } else {
                statement.setNull(parameter, Types.NULL);
            }
        } else if (value instanceof String text) {
            statement.setString(parameter, text);
        } else if (value instanceof Instant instant) {
            statement.setObject(parameter, micros(instant).atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(parameter, value);
        }
    }
}
