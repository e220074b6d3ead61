package io.orderkit.testkit.contract;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.SampleRows;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that each have one typical mistake. The contracts must detect the mistake in each of these stores. */
final class BrokenStores {
    private BrokenStores() {}

    /** A store that overwrites existing versions without checking the expected version. */
    static class LostUpdate extends ForwardingStore {
        LostUpdate(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = good.append(append);
            if (result instanceof AppendResult.VersionConflict conflict && conflict.actualVersion() > 0) {
                result = good.append(moved(append, conflict.actualVersion()));
            }
            return result;
        }

        private static Append moved(Append append, long version) {
            long by = version - append.expectedVersion();
            OrderSummary s = append.summary();
            return new Append(
                    append.order(),
                    version,
                    append.events().stream()
                            .map(event -> EnvelopeCopies.version(event, event.version() + by))
                            .toList(),
                    append.journal().stream()
                            .map(entry -> new SampleRows(append.events().get(0).tenant())
                                    .accepted(append.order(), entry.command(), version + 1, version + 1))
                            .toList(),
                    new OrderSummary(
                            s.order(),
                            s.process(),
                            s.version() + by,
                            s.customer(),
                            s.positions(),
                            s.ended(),
                            s.obligations(),
                            s.receivedAt(),
                            s.updatedAt()));
        }
    }

    /** A store that skips an order's second event when it loads the history. */
    static class Gap extends ForwardingStore {
        Gap(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion).stream()
                    .filter(event -> event.version() != 2)
                    .toList();
        }
    }

    /** A store that appends within the calling thread's open transaction, but reports the append as committed. */
    static class NotYetCommitted extends ForwardingStore {
        private final ThreadLocal<InMemoryStore> uncommitted;

        NotYetCommitted(InMemoryStore good) {
            super(good);
            uncommitted = ThreadLocal.withInitial(() -> new InMemoryStore(good.tenant()));
        }

        @Override
        public AppendResult append(Append append) {
            return uncommitted.get().append(append);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return uncommitted.get().load(order, afterVersion);
        }
    }

    /** A store that returns the newest events first. */
    static class BackToFront extends ForwardingStore {
        BackToFront(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion).stream()
                    .sorted(Comparator.comparing(EventEnvelope::version).reversed())
                    .toList();
        }
    }

    /** A store that does not recognise repeated command ids. */
    static class ForgottenCommand extends ForwardingStore {
        private int attempts;

        ForgottenCommand(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized AppendResult append(Append append) {
            List<JournalEntry> renamed = append.journal().stream()
                    .map(entry -> new JournalEntry(
                            new CommandId(entry.command() + "#" + attempts++),
                            entry.fingerprint(),
                            entry.order(),
                            entry.type(),
                            entry.actor(),
                            entry.at(),
                            entry.result(),
                            entry.evidence(),
                            entry.extension(),
                            entry.proposal(),
                            entry.instance()))
                    .toList();
            return good.append(
                    new Append(append.order(), append.expectedVersion(), append.events(), renamed, append.summary()));
        }
    }

    /** A store that checks the version before the command id. */
    static class ConflictFirst extends ForwardingStore {
        ConflictFirst(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            long actual = good.load(append.order(), 0).size();
            return actual == append.expectedVersion() ? good.append(append) : new AppendResult.VersionConflict(actual);
        }
    }

    /** A store that acknowledges a refusal without storing it. */
    static class ForgottenRefusal extends ForwardingStore {
        ForgottenRefusal(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
            return Optional.empty();
        }
    }

    /** A store that adds only the last event of an append to the outbox. */
    static class MissingOutboxRow extends ForwardingStore {
        MissingOutboxRow(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return good.due(lease, now, limit).stream()
                    .filter(row -> row.event().version() % 2 == 1)
                    .toList();
        }
    }

    /** A store that never replaces an order's first summary. */
    static class StaleSummary extends ForwardingStore {
        private final Map<OrderId, OrderSummary> first = new ConcurrentHashMap<>();

        StaleSummary(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = good.append(append);
            if (result instanceof AppendResult.Appended) {
                first.putIfAbsent(append.order(), append.summary());
            }
            return result;
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            Page<OrderSummary> page = good.orders(scope, filter, after, limit);
            return new Page<>(
                    page.rows().stream()
                            .map(row -> first.getOrDefault(row.order(), row))
                            .toList(),
                    page.next());
        }
    }

    /** A store that uses offsets as page keys. */
    static class OffsetPaging extends ForwardingStore {
        OffsetPaging(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            int from = after.map(Integer::parseInt).orElse(0);
            List<OrderSummary> all = new ArrayList<>(new PageReader(good).all(scope, filter, 500));
            int to = Math.min(all.size(), from + Math.max(limit, 1));
            if (limit < 1 || limit > MOST_ROWS) {
                throw new IllegalArgumentException("limit is " + limit);
            }
            return new Page<>(
                    all.subList(Math.min(from, to), to),
                    to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
        }
    }

    /** A store that repeats each page's last row on the next page. */
    static class OverlappingPages extends ForwardingStore {
        OverlappingPages(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
            Page<Owed> page = good.owed(scope, filter, after, limit);
            if (page.next().isEmpty() || limit == 1) {
                return page;
            }
            Page<Owed> shorter = good.owed(scope, filter, after, limit - 1);
            return new Page<>(page.rows(), shorter.next());
        }
    }

    /** A store that treats a scope without customers as unrestricted. */
    static class OpenScope extends ForwardingStore {
        OpenScope(InMemoryStore good) {
            super(good);
        }

        @Override
        public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
            boolean nobody = scope.customers().map(set -> set.isEmpty()).orElse(false);
            return good.orders(nobody ? ReadScope.everything() : scope, filter, after, limit);
        }
    }

    /** A store that ignores case when comparing ids. */
    static class CaseBlind extends ForwardingStore {
        CaseBlind(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            List<EventEnvelope> exact = good.load(order, afterVersion);
            return exact.isEmpty()
                    ? good.load(new OrderId(order.value().toLowerCase(Locale.ROOT)), afterVersion)
                    : exact;
        }

        @Override
        public AppendResult append(Append append) {
            String lower = append.order().value().toLowerCase(Locale.ROOT);
            List<EventEnvelope> alike = good.load(new OrderId(lower), 0);
            return alike.isEmpty() || append.expectedVersion() > 0
                    ? good.append(append)
                    : new AppendResult.VersionConflict(alike.size());
        }
    }

    /** A store that truncates times to milliseconds. */
    static class Milliseconds extends ForwardingStore {
        Milliseconds(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion).stream()
                    .map(event -> EnvelopeCopies.times(
                            event,
                            event.occurredAt().truncatedTo(ChronoUnit.MILLIS),
                            event.recordedAt().truncatedTo(ChronoUnit.MILLIS)))
                    .toList();
        }
    }

    /** A store that strips whitespace from payloads. */
    static class TrimmedPayload extends ForwardingStore {
        TrimmedPayload(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(OrderId order, long afterVersion) {
            return good.load(order, afterVersion).stream()
                    .map(event -> EnvelopeCopies.payload(event, event.payload().strip()))
                    .toList();
        }
    }

    /** A store in which all tenants share the same data. */
    static class TenantLeak extends ForwardingStore {
        private final TenantId tenant;

        TenantLeak(InMemoryStore shared, TenantId tenant) {
            super(shared);
            this.tenant = tenant;
        }

        @Override
        public TenantId tenant() {
            return tenant;
        }

        @Override
        public AppendResult append(Append append) {
            append.requireFits(tenant);
            return good.append(new Append(
                    append.order(),
                    append.expectedVersion(),
                    append.events().stream()
                            .map(event -> EnvelopeCopies.tenant(event, good.tenant()))
                            .toList(),
                    append.journal(),
                    append.summary()));
        }
    }

    /** A store that checks the relay's name instead of the fencing token. */
    static class NoFence extends ForwardingStore {
        private final Map<Integer, Lease> last = new HashMap<>();

        NoFence(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized Optional<Lease> lease(int shard, String relay, Instant now, java.time.Duration length) {
            Optional<Lease> lease = good.lease(shard, relay, now, length);
            lease.ifPresent(granted -> last.put(shard, granted));
            return lease;
        }

        @Override
        public synchronized boolean sent(Lease lease, Row row, Instant now) {
            return good.sent(last.getOrDefault(lease.shard(), lease), row, now);
        }
    }

    /** A store that returns an order's later rows while an earlier row is parked. */
    static class ParkedOvertaken extends ForwardingStore {
        ParkedOvertaken(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean park(Lease lease, Row row, String why) {
            boolean parked = good.park(lease, row, why);
            return parked && good.drop(row.event().order(), row.event().version());
        }
    }
}
