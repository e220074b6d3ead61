package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.nio.file.Path;
import java.util.Optional;

/** An H2 file with the store's own transactions. */
record H2Storage(Path file, JdbcStore store) implements StorageUnderTest {
    static H2Storage at(Path file) {
        return new H2Storage(file, JdbcStore.h2(file, TenantId.DEFAULT));
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
        close();
        return at(file);
    }

    @Override
    public void close() {
        store.close();
    }
}
