package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.host.HostApplication;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import java.util.Optional;

/** The ports of a store that joins the host's transactions; each call runs in a separate transaction. */
record HostStorage(HostApplication host) implements StorageUnderTest {
    @Override
    public OrderStore store(TenantId tenant) {
        return host.committing(OrderStore.class, host.store(tenant).orders());
    }

    @Override
    public OrderQuery query(TenantId tenant) {
        return host.committing(OrderQuery.class, host.store(tenant).queries());
    }

    @Override
    public Outbox outbox(TenantId tenant) {
        return host.committing(Outbox.class, host.store(tenant).outbox());
    }

    @Override
    public Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.of(
                host.committing(OrderArchive.class, host.store(tenant).archive()));
    }

    @Override
    public void close() {
        host.close();
    }
}
