package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * The database product of a dialect.
 *
 * @param name the product name that the JDBC driver reports
 * @param oldest the oldest supported major release of the product
 */
record DatabaseProduct(String name, int oldest) {
    /** @throws PortUnavailable if the database is not the expected product or is too old; not retryable */
    void require(Connection connection) throws SQLException {
        DatabaseMetaData found = connection.getMetaData();
        boolean fits = found.getDatabaseProductName().equals(name) && found.getDatabaseMajorVersion() >= oldest;
        if (!fits) {
            String message = "the database is " + found.getDatabaseProductName() + " "
                    + found.getDatabaseProductVersion() + "; expected " + name + " " + oldest
                    + " or newer, which the dialect of this store requires; possibly the dialect or the data source is the wrong one";
            throw PortUnavailable.broken(UnavailableDatabase.STORE, message, new IllegalStateException(message));
        }
    }
}
