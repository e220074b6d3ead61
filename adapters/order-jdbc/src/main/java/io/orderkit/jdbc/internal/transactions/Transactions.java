package io.orderkit.jdbc.internal.transactions;

import io.orderkit.jdbc.internal.database.SqlDialect;
import io.orderkit.ports.TenantId;
import java.sql.Connection;

/**
 * The transactions of one port of one tenant.
 *
 * @param runner the party that begins and ends them
 * @param dialect the SQL of the database
 * @param tenant the tenant, which is part of every key
 * @param port the name under which failures are reported
 */
public record Transactions(TransactionRunner runner, SqlDialect dialect, TenantId tenant, String port) {
    public <T> T call(Transaction.Work<T> work) {
        return runner.run(this, work);
    }

    Transaction on(Connection connection, boolean repeated) {
        return new Transaction(connection, this, repeated);
    }
}
