package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStorage;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;

/** The ports of a store on PostgreSQL, with the store's own transactions and connections. */
record PostgresStorage(Database database, JdbcStore store) implements JdbcStorage {
    static PostgresStorage on(Database database) {
        return new PostgresStorage(database, database.opened());
    }

    @Override
    public boolean canReopen() {
        return true;
    }

    @Override
    public StorageUnderTest reopen() {
        store.close();
        database.disconnect();
        return on(database);
    }

    @Override
    public void close() {
        store.close();
        CheckedCall.get(() -> {
            database.drop();
            return true;
        });
    }
}
