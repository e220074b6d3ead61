package io.orderkit.jdbc.internal.transactions;

import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.ports.TenantId;
import java.sql.Connection;

/**
 * The transactions of one port, for one tenant.
 *
 * @param runner the runner that begins and ends the transactions
 * @param dialect the SQL dialect of the database
 * @param tenant the tenant, which is part of every key
 * @param port the name of the port, for use in failure messages
 */
public record Transactions(TransactionRunner runner, SqlDialect dialect, TenantId tenant, String port) {
    public <T> T call(Transaction.Work<T> work) {
        return runner.run(this, work);
    }

    Transaction on(Connection connection, boolean repeated) {
        return new Transaction(connection, this, repeated);
    }
}
