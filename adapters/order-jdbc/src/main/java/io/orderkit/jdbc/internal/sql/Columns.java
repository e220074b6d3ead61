package io.orderkit.jdbc.internal.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the current row of a result set. */
public record Columns(ResultSet result) {
    public String text(String column) throws SQLException {
        return present(column, result.getString(column));
    }

    public Optional<Integer> maybeInteger(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, Integer.class));
    }

    public Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public Optional<BigDecimal> maybeDecimal(String column) throws SQLException {
        return Optional.ofNullable(result.getBigDecimal(column));
    }

    public Instant instant(String column) throws SQLException {
        return present(column, result.getObject(column, OffsetDateTime.class)).toInstant();
    }

    public Optional<Instant> maybeInstant(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static <T> T present(String column, @Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("column " + column + " is empty; expected a value");
        }
        return value;
    }
}
