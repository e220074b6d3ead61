package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A storage that the kit may fill. It is empty at first, and shared by all tenants. Used from several threads. */
public interface StorageUnderTest extends AutoCloseable {
    OrderStore store(TenantId tenant);

    OrderQuery query(TenantId tenant);

    Outbox outbox(TenantId tenant);

    /** Returns the archive of a tenant. The tests that need an archive are skipped, visibly, if it is not offered. */
    default Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.empty();
    }

    /** Returns the query of a tenant's whole journal. It is offered if the tenant's store is a {@link JournalQuery} too. */
    default Optional<JournalQuery> journal(TenantId tenant) {
        return store(tenant) instanceof JournalQuery journal ? Optional.of(journal) : Optional.empty();
    }

    /** Returns whether {@link #reopen()} is offered. The tests that need it are otherwise skipped, visibly. */
    default boolean canReopen() {
        return false;
    }

    /** Closes the storage, opens it again, and returns it: only durable data are left. */
    default StorageUnderTest reopen() {
        throw new UnsupportedOperationException("this storage is not reopened");
    }

    @Override
    default void close() {}

    /** Returns a storage whose adapter implements all three ports in one class, and optionally the archive. */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(Function<TenantId, S> adapter) {
        return new OneClassStorage<>(adapter, () -> {}, Optional.empty());
    }

    /**
     * Returns a storage whose adapter implements all three ports in one class, keeps resources open, and can be reopened.
     *
     * @param close closes the resources behind the adapter; called after each test, and before the storage is reopened
     * @param again opens the same storage
     */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(
            Function<TenantId, S> adapter, Runnable close, Supplier<StorageUnderTest> again) {
        return new OneClassStorage<>(adapter, close, Optional.of(again));
    }
}
