package io.orderkit.testkit.contract;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stores that each have one mistake, mostly in the outbox. */
final class BrokenOutbox {
    private BrokenOutbox() {}

    /** A store that writes outbox rows in a separate transaction, before the append has succeeded. */
    static class RowsOfLostAttempts extends ForwardingStore {
        private final List<Row> extra = new ArrayList<>();

        RowsOfLostAttempts(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized AppendResult append(Append append) {
            AppendResult result = good.append(append);
            if (!(result instanceof AppendResult.Appended)) {
                append.events().forEach(event -> extra.add(new Row(event, 0)));
            }
            return result;
        }

        @Override
        public synchronized List<Row> due(Lease lease, Instant now, int limit) {
            List<Row> rows = new ArrayList<>(good.due(lease, now, limit));
            extra.stream()
                    .filter(row -> rows.stream()
                            .anyMatch(other ->
                                    other.event().order().equals(row.event().order())))
                    .forEach(rows::add);
            return rows;
        }
    }

    /** A store that returns the newest due rows first. */
    static class NewestFirst extends ForwardingStore {
        NewestFirst(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return good.due(lease, now, limit).stream()
                    .sorted(Comparator.comparing((Row row) -> row.event().version())
                            .reversed())
                    .toList();
        }
    }

    /** A store that confirms that a row is marked as sent, but does not store the mark. */
    static class ForgetsSent extends ForwardingStore {
        ForgetsSent(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean sent(Lease lease, Row row, Instant now) {
            return !good.due(lease, now, 1).isEmpty();
        }
    }

    /** A store that leases the same shard to several relays at once. */
    static class TwoHolders extends ForwardingStore {
        private final AtomicLong asked = new AtomicLong();

        TwoHolders(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
            return good.lease(shard, relay, now.plus(Duration.ofDays(asked.incrementAndGet())), length)
                    .map(lease -> new Lease(shard, relay, lease.fence(), now.plus(length)));
        }
    }

    /** A store that gives every lease the fencing token 1. */
    static class FenceStandsStill extends ForwardingStore {
        private final Map<Integer, Lease> held = new ConcurrentHashMap<>();

        FenceStandsStill(InMemoryStore good) {
            super(good);
        }

        private Optional<Lease> disguised(Optional<Lease> lease) {
            lease.ifPresent(real -> held.put(real.shard(), real));
            return lease.map(real -> new Lease(real.shard(), real.relay(), 1, real.until()));
        }

        private Lease real(Lease lease) {
            return held.getOrDefault(lease.shard(), lease);
        }

        @Override
        public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
            return disguised(good.lease(shard, relay, now, length));
        }

        @Override
        public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
            return disguised(good.renew(real(lease), now, length));
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return good.due(real(lease), now, limit);
        }

        @Override
        public boolean sent(Lease lease, Row row, Instant now) {
            return good.sent(real(lease), row, now);
        }

        @Override
        public void release(Lease lease) {
            good.release(real(lease));
        }
    }

    /** A store that refuses to renew an expired lease, even though no other relay has taken over the shard. */
    static class NoLateRenewal extends ForwardingStore {
        NoLateRenewal(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
            return now.isBefore(lease.until()) ? good.renew(lease, now, length) : Optional.empty();
        }
    }

    /** A store that returns an order's later rows while an earlier row is postponed. */
    static class RetryOvertaken extends ForwardingStore {
        private final Map<OrderId, Row> putOff = new ConcurrentHashMap<>();

        RetryOvertaken(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
            putOff.put(row.event().order(), row);
            return good.park(lease, row, why)
                    && good.drop(row.event().order(), row.event().version());
        }
    }

    /** A store in which a single parked row blocks the entire shard. */
    static class ParkedBlocksAll extends ForwardingStore {
        ParkedBlocksAll(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return good.parked(Optional.empty(), 1).isEmpty() ? good.due(lease, now, limit) : List.of();
        }
    }

    /** A store that sorts parked rows by the time at which they were parked. */
    static class ParkedUnsorted extends ForwardingStore {
        ParkedUnsorted(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Parked> parked(Optional<OrderId> after, int limit) {
            List<Parked> rows = new ArrayList<>(good.parked(after, limit));
            rows.sort(Comparator.comparing(
                            (Parked parked) -> parked.row().event().order().value())
                    .reversed());
            return rows;
        }
    }

    /** A store that purges old rows even if they have not been sent. */
    static class PurgesWaiting extends ForwardingStore {
        PurgesWaiting(InMemoryStore good) {
            super(good);
        }

        @Override
        public int purge(Instant sentBefore, int most) {
            int purged = good.purge(sentBefore, most);
            good.parked(Optional.empty(), most)
                    .forEach(parked -> good.drop(
                            parked.row().event().order(), parked.row().event().version()));
            return purged;
        }
    }

    /**
     * A store that reads rows in ascending order of a global number, and therefore misses a row that is stored after
     * rows with higher numbers.
     */
    static class GlobalCursor extends ForwardingStore {
        private final Map<String, Long> numbers = new HashMap<>();
        private long next;
        private long cursor;

        GlobalCursor(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            List<String> ids =
                    append.events().stream().map(EventEnvelope::eventId).toList();
            synchronized (this) {
                ids.forEach(id -> numbers.putIfAbsent(id, ++next));
            }
            return good.append(append);
        }

        @Override
        public synchronized List<Row> due(Lease lease, Instant now, int limit) {
            return good.due(lease, now, limit).stream()
                    .filter(row -> numbers.getOrDefault(row.event().eventId(), 0L) > cursor)
                    .toList();
        }

        @Override
        public synchronized boolean sent(Lease lease, Row row, Instant now) {
            cursor = Math.max(cursor, numbers.getOrDefault(row.event().eventId(), 0L));
            return good.sent(lease, row, now);
        }
    }

    /** A store that rounds times to the nearest microsecond. */
    static class RoundsUp extends ForwardingStore {
        RoundsUp(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            return good.append(new Append(
                    append.order(),
                    append.expectedVersion(),
                    append.events().stream()
                            .map(event -> EnvelopeCopies.times(event, up(event.occurredAt()), up(event.recordedAt())))
                            .toList(),
                    append.journal(),
                    append.summary()));
        }

        private static Instant up(Instant instant) {
            return instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** A store that ignores trailing whitespace when comparing ids. */
    static class Trimmed extends ForwardingStore {
        Trimmed(InMemoryStore good) {
            super(good);
        }

        private static OrderId trimmed(OrderId order) {
            String value = order.value();
            return new OrderId(value.endsWith("\u00A0") ? value.substring(0, value.length() - 1) : value);
        }

        @Override
        public AppendResult append(Append append) {
            OrderId trimmed = trimmed(append.order());
            int there = good.load(trimmed, 0).size();
            boolean alike = there > 0 && !trimmed.equals(append.order());
            return alike ? new AppendResult.VersionConflict(there) : good.append(append);
        }
    }

    /** A store that does not store evidence. */
    static class NoEvidence extends ForwardingStore {
        NoEvidence(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<JournalEntry> journal(CommandId command) {
            return good.journal(command)
                    .map(entry -> new JournalEntry(
                            entry.command(),
                            entry.fingerprint(),
                            entry.order(),
                            entry.type(),
                            entry.actor(),
                            entry.at(),
                            entry.result(),
                            "[]",
                            entry.extension(),
                            entry.proposal(),
                            entry.instance()));
        }
    }

    /** A store that throws an exception for an unknown order. */
    static class UnknownOrderFails extends ForwardingStore {
        UnknownOrderFails(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            List<EventEnvelope> events = good.load(order, 0);
            if (events.isEmpty()) {
                throw new IllegalStateException("no such order: " + order);
            }
            return good.load(order, afterVersion);
        }
    }

    /** A store that silently corrects inconsistent appends. */
    static class TakesMisfits extends ForwardingStore {
        TakesMisfits(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            try {
                return good.append(append);
            } catch (IllegalArgumentException e) {
                return new AppendResult.VersionConflict(append.expectedVersion());
            }
        }
    }

    /** A store that ignores the state in filters. */
    static class FilterIgnored extends ForwardingStore {
        FilterIgnored(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            OrderFilter without =
                    new OrderFilter(filter.process(), Optional.empty(), filter.customer(), filter.ended());
            return good.orders(scope, without, after, limit);
        }
    }

    /** A store that sorts ids in the natural order of Java strings. */
    static class HalvesOfCharacters extends ForwardingStore {
        HalvesOfCharacters(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            Page<OrderSummary> page = good.orders(scope, filter, after, limit);
            return new Page<>(
                    page.rows().stream()
                            .sorted(Comparator.comparing(row -> row.order().value()))
                            .toList(),
                    page.next());
        }
    }

    /** A store that sorts obligations without a due time first, as some databases sort NULL values. */
    static class NoDueTimeFirst extends ForwardingStore {
        NoDueTimeFirst(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
            Page<Owed> page = good.owed(scope, filter, after, limit);
            return new Page<>(
                    page.rows().stream()
                            .sorted(Comparator.comparing(
                                    owed -> owed.obligation().due().isPresent()))
                            .toList(),
                    page.next());
        }
    }

    /** A store that accepts any row limit. */
    static class AnyLimit extends ForwardingStore {
        AnyLimit(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            return good.orders(scope, filter, after, Math.max(1, Math.min(limit, MOST_ROWS)));
        }
    }
}
