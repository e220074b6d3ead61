package io.orderkit.spring.store;

import io.orderkit.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's transactions on one data source, started by {@code @Transactional} or {@code TransactionTemplate}. A transaction on another data
 * source does not count.
 *
 * @param source the data source with the orders
 */
record HostTransactions(DataSource source) {
    /** Returns whether the current thread is in a transaction. */
    boolean isActive() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder;
    }

    /** Returns the connections of these transactions. */
    ConnectionSource connections() {
        return ConnectionSource.joined(this::connection);
    }

    private Connection connection() throws SQLException {
        if (TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder held) {
            return held.getConnection();
        }
        throw new SQLException("the present thread is in no transaction on the data source of the orders");
    }
}
