package io.orderkit.testkit.memory;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Store, query and outbox of one tenant, in memory. Keeps all port rules but S-10: nothing survives the process.
 *
 * <pre>{@code
 * InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
 * InMemoryStore another = store.forTenant(new TenantId("acme"));   // the same memory
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class InMemoryStore implements OrderStore, OrderQuery, JournalQuery, Outbox, OrderArchive {
    private final Map<TenantId, InMemoryStore> tenants;
    private final TenantId tenant;
    private final Histories histories = new Histories();
    private final Summaries summaries = new Summaries();
    private final OutboxEntries deliveries = new OutboxEntries();
    private final Object lock = new Object();

    /** A memory of its own, seen as one tenant. */
    public InMemoryStore(TenantId tenant) {
        this(tenant, new ConcurrentHashMap<>());
        tenants.put(tenant, this);
    }

    private InMemoryStore(TenantId tenant, Map<TenantId, InMemoryStore> tenants) {
        this.tenant = tenant;
        this.tenants = tenants;
    }

    /** The same memory, seen as another tenant. */
    public InMemoryStore forTenant(TenantId other) {
        return tenants.computeIfAbsent(other, id -> new InMemoryStore(id, tenants));
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        synchronized (lock) {
            return histories.load(order, afterVersion);
        }
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        synchronized (lock) {
            return histories.journal(command);
        }
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        Paging.requireRows(limit);
        synchronized (lock) {
            return histories.entries(after, limit);
        }
    }

    @Override
    public AppendResult append(Append given) {
        given.requireFits(tenant);
        Append append = MicrosecondPrecision.cut(given);
        synchronized (lock) {
            AppendResult result = histories.append(append);
            if (result instanceof AppendResult.Appended) {
                summaries.replace(append.summary());
                append.events().forEach(deliveries::add);
            }
            return result;
        }
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        synchronized (lock) {
            return histories.recordRefusal(MicrosecondPrecision.cut(refused));
        }
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        synchronized (lock) {
            return histories.journalOf(order);
        }
    }

    @Override
    public boolean remove(OrderId order, long version) {
        synchronized (lock) {
            boolean removed = !deliveries.waits(order) && histories.remove(order, version);
            if (removed) {
                deliveries.forget(order);
                summaries.forget(order);
            }
            return removed;
        }
    }

    @Override
    public boolean restore(ArchivedOrder given) {
        given.requireFits(tenant);
        ArchivedOrder archived = MicrosecondPrecision.cut(given);
        synchronized (lock) {
            boolean restored = histories.restore(archived);
            if (restored) {
                summaries.replace(archived.summary());
            }
            return restored;
        }
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        Paging.requireRows(limit);
        synchronized (lock) {
            return summaries.orders(scope, filter, after, limit);
        }
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        Paging.requireRows(limit);
        synchronized (lock) {
            return summaries.owed(scope, filter, after, limit);
        }
    }

    @Override
    public int shards() {
        return OutboxEntries.SHARDS;
    }

    @Override
    public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        synchronized (lock) {
            return deliveries.leases().lease(shard, relay, now, length);
        }
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        synchronized (lock) {
            return deliveries.leases().renew(lease, now, length);
        }
    }

    @Override
    public void release(Lease lease) {
        synchronized (lock) {
            deliveries.leases().release(lease);
        }
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        Paging.requireRows(limit);
        synchronized (lock) {
            return deliveries.due(lease, now, limit);
        }
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        synchronized (lock) {
            return deliveries.change(lease, row, delivery -> delivery.sent(now));
        }
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        synchronized (lock) {
            return deliveries.change(lease, row, delivery -> delivery.retryAt(MicrosecondPrecision.cut(notBefore)));
        }
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        synchronized (lock) {
            return deliveries.change(lease, row, delivery -> delivery.park(why));
        }
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        Paging.requireRows(limit);
        synchronized (lock) {
            return deliveries.parked(after, limit);
        }
    }

    @Override
    public boolean unpark(OrderId order, long version) {
        synchronized (lock) {
            return deliveries.unpark(order, version);
        }
    }

    @Override
    public boolean drop(OrderId order, long version) {
        synchronized (lock) {
            return deliveries.drop(order, version);
        }
    }

    @Override
    public int purge(Instant sentBefore, int most) {
        synchronized (lock) {
            return deliveries.purge(sentBefore, most);
        }
    }
}
