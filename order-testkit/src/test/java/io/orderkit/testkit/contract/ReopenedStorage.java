package io.orderkit.testkit.contract;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * In-memory storage whose data survives reopening, as it would in a database. The stores are altered
 * only after the storage is reopened.
 */
final class ReopenedStorage implements StorageUnderTest {
    private final InMemoryStore memory;
    private final Consumer<AlteredStore> alteration;
    private final boolean again;
    private final Map<TenantId, AlteredStore> stores = new ConcurrentHashMap<>();

    ReopenedStorage(Consumer<AlteredStore> alteration) {
        this(new InMemoryStore(TenantId.DEFAULT), alteration, false);
    }

    private ReopenedStorage(InMemoryStore memory, Consumer<AlteredStore> alteration, boolean again) {
        this.memory = memory;
        this.alteration = alteration;
        this.again = again;
    }

    private AlteredStore of(TenantId tenant) {
        return stores.computeIfAbsent(
                tenant, id -> BrokenAdapter.altered(memory.forTenant(id), again ? alteration : store -> {}));
    }

    @Override
    public OrderStore store(TenantId tenant) {
        return of(tenant);
    }

    @Override
    public OrderQuery query(TenantId tenant) {
        return of(tenant);
    }

    @Override
    public Outbox outbox(TenantId tenant) {
        return of(tenant);
    }

    @Override
    public Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.of(of(tenant));
    }

    @Override
    public boolean canReopen() {
        return true;
    }

    @Override
    public StorageUnderTest reopen() {
        return new ReopenedStorage(memory, alteration, true);
    }
}
