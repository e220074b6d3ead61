package io.orderkit.spring.store;

import io.orderkit.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's transactions on one data source, started by {@code @Transactional} or {@code TransactionTemplate}. Transactions on other data
 * sources are not considered.
 *
 * @param source the data source that contains the orders
 */
record HostTransactions(DataSource source) {
    /** Returns whether a transaction on this data source is active in the current thread. */
    boolean isActive() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder;
    }

    /** Returns the connections of Spring's transactions on this data source. */
    ConnectionSource connections() {
        return ConnectionSource.joined(this::connection);
    }

    private Connection connection() throws SQLException {
        if (TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder held) {
            return held.getConnection();
        }
        throw new SQLException("the current thread has no transaction on the data source of the orders");
    }
}
