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

/** Storage under test, to which data can be added. All tenants share the storage, which is empty at first. Used from several threads. */
public interface StorageUnderTest extends AutoCloseable {
    OrderStore store(TenantId tenant);

    OrderQuery query(TenantId tenant);

    Outbox outbox(TenantId tenant);

    /** Returns the archive of the given tenant. If there is no archive, the tests that need one are reported as skipped. */
    default Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.empty();
    }

    /**
     * Returns the query for a tenant's complete journal. The query is available if the tenant's store also implements {@link JournalQuery}.
     */
    default Optional<JournalQuery> journal(TenantId tenant) {
        return store(tenant) instanceof JournalQuery journal ? Optional.of(journal) : Optional.empty();
    }

    /**
     * Returns whether the storage can be {@link #reopen() reopened}. If reopening is not supported, the tests that require it are reported
     * as skipped.
     */
    default boolean canReopen() {
        return false;
    }

    /** Closes and reopens the storage, after which it contains only durable data. Returns the reopened storage. */
    default StorageUnderTest reopen() {
        throw new UnsupportedOperationException("this storage cannot be reopened");
    }

    @Override
    default void close() {}

    /**
     * Returns storage whose adapter is a single class. The adapter class implements the store, the query and the outbox, and optionally the
     * archive.
     */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(Function<TenantId, S> adapter) {
        return new OneClassStorage<>(adapter, () -> {}, Optional.empty());
    }

    /**
     * Returns storage that can be reopened and whose adapter is a single class. The adapter class implements the store, the query and the
     * outbox, and uses closeable resources.
     *
     * @param close the action that closes the adapter's resources; run after each test, and before the storage is reopened
     * @param again opens the same storage
     */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(
            Function<TenantId, S> adapter, Runnable close, Supplier<StorageUnderTest> again) {
        return new OneClassStorage<>(adapter, close, Optional.of(again));
    }
}
