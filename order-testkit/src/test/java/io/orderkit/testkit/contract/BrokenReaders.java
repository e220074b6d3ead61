package io.orderkit.testkit.contract;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Stores in which readers have to wait for writers. An append takes as long as writing a few megabytes to disk.
 */
final class BrokenReaders {
    private static final long AN_APPEND = Duration.ofMillis(60).toNanos();

    private BrokenReaders() {}

    /** A store that uses one lock for all calls. */
    static class OneLock extends ForwardingStore {
        final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

        OneLock(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            lock.writeLock().lock();
            try {
                boolean heavy = append.events().stream()
                        .anyMatch(event -> event.payload().length() > 100_000);
                LockSupport.parkNanos(heavy ? AN_APPEND : 0);
                return good.append(append);
            } finally {
                lock.writeLock().unlock();
            }
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            lock.readLock().lock();
            try {
                return good.load(order, afterVersion);
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /** A store that reads lists under the writer's lock, but histories without it. */
    static class ListLock extends OneLock {
        ListLock(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            lock.readLock().lock();
            try {
                return good.orders(scope, filter, after, limit);
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /** A correct store that appends quickly and reports its crash points. */
    static class Reported extends ForwardingStore {
        private final CrashPointCounter points;

        Reported(InMemoryStore good, CrashPointCounter points) {
            super(good);
            this.points = points;
        }

        @Override
        public AppendResult append(Append append) {
            points.reached("before write");
            AppendResult result = good.append(append);
            points.reached("after write");
            return result;
        }
    }

    /** A store that uses one lock for all calls, but holds it too briefly for time measurements to detect. */
    static class QuickLock extends Reported {
        QuickLock(InMemoryStore good, CrashPointCounter points) {
            super(good, points);
        }

        @Override
        public synchronized AppendResult append(Append append) {
            return super.append(append);
        }

        @Override
        public synchronized List<EventEnvelope> load(OrderId order, long afterVersion) {
            return super.load(order, afterVersion);
        }
    }

    /** A store that refuses to read lists while an append is in progress. */
    static class GivesUp extends Reported {
        private final AtomicBoolean writing = new AtomicBoolean();

        GivesUp(InMemoryStore good, CrashPointCounter points) {
            super(good, points);
        }

        @Override
        public AppendResult append(Append append) {
            writing.set(true);
            try {
                return super.append(append);
            } finally {
                writing.set(false);
            }
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            if (writing.get()) {
                throw PortUnavailable.nothingDone(
                        "OrderQuery", "the list is locked", new IllegalStateException("locked"));
            }
            return super.orders(scope, filter, after, limit);
        }
    }

    /** A correct store with slow appends, which run one after another. No rule forbids this. */
    static class Serialised extends ForwardingStore {
        private static final long SLOW = Duration.ofMillis(8).toNanos();

        Serialised(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized AppendResult append(Append append) {
            LockSupport.parkNanos(SLOW);
            return good.append(append);
        }
    }

    /** A store that looks up commands under the lock, but reads histories without it. */
    static class JournalLock extends OneLock {
        JournalLock(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion);
        }

        @Override
        public Optional<JournalEntry> journal(CommandId command) {
            lock.readLock().lock();
            try {
                return good.journal(command);
            } finally {
                lock.readLock().unlock();
            }
        }
    }
}
