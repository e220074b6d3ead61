package io.orderkit.spring.store;

import io.orderkit.jdbc.Dialect;
import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The detection of a data source's dialect from the database's product name. */
final class DatabaseDialect {
    private DatabaseDialect() {}

    /**
     * Returns the dialect.
     *
     * @throws PortUnavailable if the database does not answer (retryable), or is neither H2 nor PostgreSQL (not retryable)
     */
    static Dialect of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> Dialect.H2;
                case "PostgreSQL" -> Dialect.POSTGRESQL;
                default -> throw unknown(product);
            };
        } catch (SQLException failure) {
            throw PortUnavailable.nothingDone("order-store", "the data source provided no connection", failure);
        }
    }

    private static PortUnavailable unknown(String product) {
        String message = "the data source is " + product
                + "; expected H2 or PostgreSQL, or a TenantStores bean that keeps the orders elsewhere";
        return PortUnavailable.broken("order-store", message, new IllegalStateException(message));
    }
}
