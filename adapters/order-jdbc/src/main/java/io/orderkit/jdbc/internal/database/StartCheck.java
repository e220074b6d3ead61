package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.SqlFailures;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The requirements of a store on its database, checked before the first call: the product, its release, its settings, and every table. */
public final class StartCheck {
    private StartCheck() {}

    /**
     * Checks a database whose tables {@code Schema.migrate} has made.
     *
     * @throws PortUnavailable in one sentence, when something is not as it must be or nobody answers
     */
    public static void run(DataSource source, SqlDialect dialect) {
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                dialect.require(connection);
                requireTables(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw SqlFailures.nothingDone(SqlFailures.STORE, failure);
        }
    }

    static void requireTables(Connection connection) throws SQLException {
        List<String> tables = Migrations.tables();
        for (String table : tables) {
            try {
                Sql.select(connection, "SELECT 1 FROM " + table + " WHERE 1 = 0", row -> true);
            } catch (SQLException failure) {
                if (String.valueOf(failure.getSQLState()).startsWith("42")) {
                    throw PortUnavailable.broken(
                            SqlFailures.STORE,
                            "the table " + table
                                    + " is missing, or not readable; expected the tables of Schema.migrate, maybe it"
                                    + " was not called, or a backup was restored in part",
                            failure);
                }
                throw failure;
            }
        }
    }
}
