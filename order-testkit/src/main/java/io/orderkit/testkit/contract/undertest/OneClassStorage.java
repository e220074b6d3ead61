package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Storage in which one adapter class implements all of a tenant's storage ports. */
record OneClassStorage<S extends OrderStore & OrderQuery & Outbox>(
        Function<TenantId, S> adapter, Runnable closing, Optional<Supplier<StorageUnderTest>> again)
        implements StorageUnderTest {
    @Override
    public OrderStore store(TenantId tenant) {
        return adapter.apply(tenant);
    }

    @Override
    public OrderQuery query(TenantId tenant) {
        return adapter.apply(tenant);
    }

    @Override
    public Outbox outbox(TenantId tenant) {
        return adapter.apply(tenant);
    }

    @Override
    public Optional<OrderArchive> archive(TenantId tenant) {
        return adapter.apply(tenant) instanceof OrderArchive archive ? Optional.of(archive) : Optional.empty();
    }

    @Override
    public boolean canReopen() {
        return again.isPresent();
    }

    @Override
    public StorageUnderTest reopen() {
        Supplier<StorageUnderTest> opening =
                again.orElseThrow(() -> new UnsupportedOperationException("this storage cannot be reopened"));
        close();
        return opening.get();
    }

    @Override
    public void close() {
        closing.run();
    }
}
