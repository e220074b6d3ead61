package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The SQL of PostgreSQL. */
public final class PostgresDialect extends SqlDialect {
    private static final DatabaseProduct PRODUCT = new DatabaseProduct("PostgreSQL", 13);

    /**
     * The key of the advisory lock that blocks concurrent migrations. The number is arbitrary: its bytes are the ASCII codes of "orderkit".
     */
    private static final long MIGRATION_LOCK = 0x6f726465726b6974L;

    public PostgresDialect() {
        super("postgresql", "order_id", "?");
    }

    /**
     * Inserts a row unless its key already exists. A duplicate key error would make PostgreSQL abort the transaction.
     */
    @Override
    public boolean insertIfAbsent(Connection connection, String insert, List<Object> values) throws SQLException {
        return Sql.update(connection, insert + " ON CONFLICT DO NOTHING", values.toArray()) == 1;
    }

    @Override
    void require(Connection connection) throws SQLException {
        PRODUCT.require(connection);
        PostgresSettings.require(connection);
    }

    @Override
    void prepare(Connection connection) throws SQLException {
        require(connection);
        // One process migrates; the others wait until its transaction has ended.
        Sql.select(connection, "SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")", row -> true);
    }
}
