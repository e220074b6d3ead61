package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import java.util.function.Supplier;

/**
 * The data subjects' keys, in a database that a test can reopen.
 *
 * @param opening opens the database and returns its store
 * @param store the currently open database
 */
record StoreKeys(Supplier<JdbcStore> opening, JdbcStore store) implements KeysUnderTest {
    static StoreKeys of(Supplier<JdbcStore> opening) {
        return new StoreKeys(opening, opening.get());
    }

    @Override
    public SubjectKeys keys(TenantId tenant) {
        return store.forTenant(tenant).keys();
    }

    @Override
    public boolean canReopen() {
        return true;
    }

    @Override
    public KeysUnderTest reopen() {
        close();
        return of(opening);
    }

    @Override
    public void close() {
        store.close();
    }
}
