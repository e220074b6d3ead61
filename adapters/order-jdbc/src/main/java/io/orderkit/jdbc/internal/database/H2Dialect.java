package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The SQL of H2. */
public final class H2Dialect extends SqlDialect {
    private static final DatabaseProduct PRODUCT = new DatabaseProduct("H2", 2);

    private static final String UNIQUE_VIOLATION = "23505";

    public H2Dialect() {
        super("h2", "order_key", "STRINGTOUTF8(?)");
    }

    /**
     * Inserts a row, and catches the error for a duplicate key. H2 undoes only the failed insert, and the transaction remains usable.
     */
    @Override
    public boolean insertIfAbsent(Connection connection, String insert, List<Object> values) throws SQLException {
        try {
            return Sql.update(connection, insert, values.toArray()) == 1;
        } catch (SQLException failure) {
            if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    void require(Connection connection) throws SQLException {
        PRODUCT.require(connection);
        H2Settings.require(connection);
        H2Settings.make(connection);
    }

    @Override
    String file(Connection connection) throws SQLException {
        return H2Settings.file(connection).map(path -> path + H2File.ENDING).orElse("");
    }

    @Override
    void prepare(Connection connection) throws SQLException {
        require(connection);
    }

    @Override
    public void tidyNowAndThen(Connection connection) throws SQLException {
        H2Tidying.nowAndThen(connection);
    }
}
