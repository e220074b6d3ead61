package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/** The JDBC store under test in the port contract tests, with separate ports for each tenant. */
public interface JdbcStorage extends StorageUnderTest {
    JdbcStore store();

    @Override
    default OrderStore store(TenantId tenant) {
        return store().forTenant(tenant).orders();
    }

    @Override
    default OrderQuery query(TenantId tenant) {
        return store().forTenant(tenant).queries();
    }

    @Override
    default Outbox outbox(TenantId tenant) {
        return store().forTenant(tenant).outbox();
    }

    @Override
    default Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.of(store().forTenant(tenant).archive());
    }

    @Override
    default Optional<JournalQuery> journal(TenantId tenant) {
        return Optional.of(store().forTenant(tenant).journal());
    }
}
