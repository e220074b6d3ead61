package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/** A PostgreSQL database with the store's own transactions and connections. */
record PostgresStorage(Database database, JdbcStore store) implements StorageUnderTest {
    static PostgresStorage on(Database database) {
        return new PostgresStorage(database, database.opened());
    }

    @Override
    public OrderStore store(TenantId tenant) {
        return store.forTenant(tenant).orders();
    }

    @Override
    public Optional<JournalQuery> journal(TenantId tenant) {
        return Optional.of(store.forTenant(tenant).journal());
    }

    @Override
    public OrderQuery query(TenantId tenant) {
        return store.forTenant(tenant).queries();
    }

    @Override
    public Outbox outbox(TenantId tenant) {
        return store.forTenant(tenant).outbox();
    }

    @Override
    public Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.of(store.forTenant(tenant).archive());
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
