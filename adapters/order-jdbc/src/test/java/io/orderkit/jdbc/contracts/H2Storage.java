package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.JdbcStorage;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.nio.file.Path;

/** The ports of a store on an H2 file, with the store's own transactions. */
record H2Storage(Path file, JdbcStore store) implements JdbcStorage {
    static H2Storage at(Path file) {
        return new H2Storage(file, JdbcStore.h2(file, TenantId.DEFAULT));
    }

    @Override
    public boolean canReopen() {
        return true;
    }

    @Override
    public StorageUnderTest reopen() {
        close();
        return at(file);
    }

    @Override
    public void close() {
        store.close();
    }
}
