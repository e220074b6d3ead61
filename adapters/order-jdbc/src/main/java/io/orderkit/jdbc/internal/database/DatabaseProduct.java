package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.SqlFailures;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * The product that a dialect is for.
 *
 * @param name as its driver tells it
 * @param oldest the oldest release that will do
 */
record DatabaseProduct(String name, int oldest) {
    /** @throws PortUnavailable not retryable, when the database is of another product, or too old */
    void require(Connection connection) throws SQLException {
        DatabaseMetaData found = connection.getMetaData();
        boolean fits = found.getDatabaseProductName().equals(name) && found.getDatabaseMajorVersion() >= oldest;
        if (!fits) {
            String message = "the database is " + found.getDatabaseProductName() + " "
                    + found.getDatabaseProductVersion() + "; expected " + name + " " + oldest
                    + " or newer, for that is what the dialect of this store speaks; maybe another dialect, or another data source, was meant";
            throw PortUnavailable.broken(SqlFailures.STORE, message, new IllegalStateException(message));
        }
    }
}
