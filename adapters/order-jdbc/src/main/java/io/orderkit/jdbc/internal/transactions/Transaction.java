package io.orderkit.jdbc.internal.transactions;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One run of one tenant's transaction. Not thread-safe. */
public final class Transaction {
    /** The SQL condition that selects an order's rows in any table with an order id. */
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

    /** The work that runs in one transaction. */
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

    /** Returns the tenant's id, which is part of every key. */
    public String tenant() {
        return port.tenant().value();
    }

    /** Returns whether an earlier run of the same work may already have been committed. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Requests a rollback at the end of the work. */
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

    /** Runs a statement, and returns the number of rows that it changed. */
    public int update(String sql, Object... values) throws SQLException {
        return Sql.update(connection, sql, values);
    }

    /** Inserts a row, and returns false if a row with the same key already exists. */
    public boolean insertIfAbsent(String insert, Object... values) throws SQLException {
        return dialect().insertIfAbsent(connection, insert, List.of(values));
    }

    /** Runs a batch, and returns the number of changed rows for each set of values. */
    public int[] batch(String sql, List<List<Object>> rows) throws SQLException {
        return Sql.batch(connection, sql, rows);
    }

    /** Deletes an order's rows in a table, and returns the number of deleted rows. */
    public int deleteOrder(String table, OrderId order) throws SQLException {
        return update("DELETE FROM " + table + OF_ORDER, tenant(), order.value());
    }
}
