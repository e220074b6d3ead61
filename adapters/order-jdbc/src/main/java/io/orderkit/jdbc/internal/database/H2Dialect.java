package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The SQL of H2. */
public final class H2Dialect extends SqlDialect {
    private static final DatabaseProduct PRODUCT = new DatabaseProduct("H2", 2);

    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * H2's error codes for a session or database that has been closed. The codes 90098 and 90121 report a closed database, 90007 a closed
     * object, and 90067 a broken connection.
     */
    private static final Set<Integer> LOST = Set.of(90007, 90067, 90098, 90121);

    /**
     * The error code for a row that another transaction changed while the statement ran. A lock timeout does not count as a lost race,
     * because the statement has already waited long enough for the lock.
     */
    private static final int ROW_CHANGED = 90131;

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

    @Override
    public boolean isLostRace(SQLException failure) {
        return super.isLostRace(failure) || failure.getErrorCode() == ROW_CHANGED;
    }

    @Override
    public boolean isConnectionLost(SQLException failure) {
        return super.isConnectionLost(failure) || LOST.contains(failure.getErrorCode());
    }
}
