package io.orderkit.jdbc.internal.transactions;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One run of a transaction of one tenant. Not thread-safe. */
public final class Transaction {
    /** A condition for each table that holds rows of orders. */
    public static final String OF_ORDER = " WHERE tenant = ? AND order_id = ?";

    private final Connection connection;
    private final Transactions port;
    private final boolean repeated;
    private boolean undone;

    Transaction(Connection connection, Transactions port, boolean repeated) {
        this.connection = connection;
        this.port = port;
        this.repeated = repeated;
    }

    /** The work of a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    public Connection connection() {
        return connection;
    }

    public SqlDialect dialect() {
        return port.dialect();
    }

    /** The tenant, as it stands in every key. */
    public String tenant() {
        return port.tenant().value();
    }

    /** Returns whether an earlier run of the same work may have been committed. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Asks for what was written to be undone at the end. */
    public void undo() {
        undone = true;
    }

    boolean isUndone() {
        return undone;
    }

    public <T> List<T> select(String sql, Sql.RowReader<T> reader, Object... values) throws SQLException {
        return Sql.select(connection, sql, reader, values);
    }

    public <T> Optional<T> selectOne(String sql, Sql.RowReader<T> reader, Object... values) throws SQLException {
        return select(sql, reader, values).stream().findFirst();
    }

    /** Returns the number of rows that the statement has changed. */
    public int update(String sql, Object... values) throws SQLException {
        return Sql.update(connection, sql, values);
    }

    /** Inserts a row and returns whether it was absent. */
    public boolean insertIfAbsent(String insert, Object... values) throws SQLException {
        return dialect().insertIfAbsent(connection, insert, List.of(values));
    }

    /** Returns the number of rows that each row of values has changed. */
    public int[] batch(String sql, List<List<Object>> rows) throws SQLException {
        return Sql.batch(connection, sql, rows);
    }

    /** Deletes an order's rows of a table, and returns their number. */
    public int deleteOrder(String table, OrderId order) throws SQLException {
        return update("DELETE FROM " + table + OF_ORDER, tenant(), order.value());
    }
}
