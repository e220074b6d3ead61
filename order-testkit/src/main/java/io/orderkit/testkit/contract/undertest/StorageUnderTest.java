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

/** A storage that the kit may fill: empty when handed out, and the same for all tenants. Used from several threads. */
public interface StorageUnderTest extends AutoCloseable {
    OrderStore store(TenantId tenant);

    OrderQuery query(TenantId tenant);

    Outbox outbox(TenantId tenant);

    /** How orders are put away and fetched back; the tests that need it are skipped, visibly, when it is not offered. */
    default Optional<OrderArchive> archive(TenantId tenant) {
        return Optional.empty();
    }

    /** The journal from end to end; offered when the store of the tenant is a {@link JournalQuery} too. */
    default Optional<JournalQuery> journal(TenantId tenant) {
        return store(tenant) instanceof JournalQuery journal ? Optional.of(journal) : Optional.empty();
    }

    /** Whether {@link #reopen()} is offered; the tests that need it are skipped, visibly, when it is not. */
    default boolean canReopen() {
        return false;
    }

    /** The same storage, closed and opened again: nothing but what was made durable is left. */
    default StorageUnderTest reopen() {
        throw new UnsupportedOperationException("this storage is not reopened");
    }

    @Override
    default void close() {}

    /** A storage whose adapter is one class for all three ports, and maybe for the archive. */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(Function<TenantId, S> adapter) {
        return new OneClassStorage<>(adapter, () -> {}, Optional.empty());
    }

    /**
     * The same, of a storage that holds something open and can be opened again.
     *
     * @param close closes what is behind the adapter; called after each test, and before the storage is opened again
     * @param again opens the same storage
     */
    static <S extends OrderStore & OrderQuery & Outbox> StorageUnderTest of(
            Function<TenantId, S> adapter, Runnable close, Supplier<StorageUnderTest> again) {
        return new OneClassStorage<>(adapter, close, Optional.of(again));
    }
}
