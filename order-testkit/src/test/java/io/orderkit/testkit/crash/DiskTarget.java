package io.orderkit.testkit.crash;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Adapters for a simulated disk, whose data outlives the adapter. Each storage location is a separate disk. Each call
 * that changes data has a crash point before its commit and another after it.
 */
final class DiskTarget implements CrashTarget {
    private final BiFunction<InMemoryStore, CrashPointCounter, Committing> adapter;
    private final Map<String, Disk> disks = new ConcurrentHashMap<>();

    DiskTarget(BiFunction<InMemoryStore, CrashPointCounter, Committing> adapter) {
        this.adapter = adapter;
    }

    /** The data on the simulated disk. */
    record Disk(InMemoryStore orders, InMemorySubjectKeys keys) {
        Disk() {
            this(new InMemoryStore(TenantId.DEFAULT), new InMemorySubjectKeys());
        }
    }

    @Override
    public Opened open(String place, CrashPointCounter points) {
        Disk disk = disks.computeIfAbsent(place, first -> new Disk());
        Map<TenantId, Committing> stores = new ConcurrentHashMap<>();
        StorageUnderTest storage = StorageUnderTest.of(tenant ->
                stores.computeIfAbsent(tenant, id -> adapter.apply(disk.orders().forTenant(id), points)));
        return new Opened() {
            @Override
            public StorageUnderTest storage() {
                return storage;
            }

            @Override
            public Optional<SubjectKeys> keys(TenantId tenant) {
                return Optional.of(disk.keys());
            }
        };
    }

    /** A store that commits each change before acknowledging it. */
    static class Committing extends ForwardingStore {
        final CrashPointCounter points;

        Committing(InMemoryStore good, CrashPointCounter points) {
            super(good);
            this.points = points;
        }

        <T> T commit(Supplier<T> change) {
            points.reached("before commit");
            T result = change.get();
            points.reached("after commit");
            return result;
        }

        @Override
        public AppendResult append(Append append) {
            return commit(() -> good.append(append));
        }

        @Override
        public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
            return commit(() -> good.recordRefusal(refused));
        }

        @Override
        public boolean sent(Lease lease, Row row, Instant now) {
            return commit(() -> good.sent(lease, row, now));
        }

        @Override
        public boolean park(Lease lease, Row row, String why) {
            return commit(() -> good.park(lease, row, why));
        }

        @Override
        public boolean unpark(OrderId order, long version) {
            return commit(() -> good.unpark(order, version));
        }

        @Override
        public boolean drop(OrderId order, long version) {
            return commit(() -> good.drop(order, version));
        }

        @Override
        public boolean remove(OrderId order, long version) {
            return commit(() -> good.remove(order, version));
        }

        @Override
        public boolean restore(ArchivedOrder archived) {
            return commit(() -> good.restore(archived));
        }
    }
}
