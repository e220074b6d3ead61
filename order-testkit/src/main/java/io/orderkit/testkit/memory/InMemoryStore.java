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
 * The in-memory implementation of store, query and outbox for a single tenant. The in-memory store complies with all port rules except
 * S-10, because its data is lost when the process ends.
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
    private final OutboxEntries outbox = new OutboxEntries();

    /** Creates an empty store for a single tenant. */
    public InMemoryStore(TenantId tenant) {
        this(tenant, new ConcurrentHashMap<>());
        tenants.put(tenant, this);
    }

    private InMemoryStore(TenantId tenant, Map<TenantId, InMemoryStore> tenants) {
        this.tenant = tenant;
        this.tenants = tenants;
    }

    /** Returns the store of another tenant. The two stores share the same memory. */
    public InMemoryStore forTenant(TenantId other) {
        return tenants.computeIfAbsent(other, id -> new InMemoryStore(id, tenants));
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public synchronized List<EventEnvelope> load(OrderId order, long afterVersion) {
        return histories.load(order, afterVersion);
    }

    @Override
    public synchronized Optional<JournalEntry> journal(CommandId command) {
        return histories.journal(command);
    }

    @Override
    public synchronized Page<JournalEntry> entries(Optional<String> after, int limit) {
        Paging.requireRows(limit);
        return histories.entries(after, limit);
    }

    @Override
    public synchronized AppendResult append(Append given) {
        given.requireFits(tenant);
        Append append = MicrosecondPrecision.cut(given);
        AppendResult result = histories.append(append);
        if (result instanceof AppendResult.Appended) {
            summaries.replace(append.summary());
            append.events().forEach(outbox::add);
        }
        return result;
    }

    @Override
    public synchronized Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return histories.recordRefusal(MicrosecondPrecision.cut(refused));
    }

    @Override
    public synchronized List<JournalEntry> journal(OrderId order) {
        return histories.journalOf(order);
    }

    @Override
    public synchronized boolean remove(OrderId order, long version) {
        boolean removed = !outbox.waits(order) && histories.remove(order, version);
        if (removed) {
            outbox.forget(order);
            summaries.forget(order);
        }
        return removed;
    }

    @Override
    public synchronized boolean restore(ArchivedOrder given) {
        given.requireFits(tenant);
        ArchivedOrder archived = MicrosecondPrecision.cut(given);
        boolean restored = histories.restore(archived);
        if (restored) {
            summaries.replace(archived.summary());
        }
        return restored;
    }

    @Override
    public synchronized Page<OrderSummary> orders(
            ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        Paging.requireRows(limit);
        return summaries.orders(scope, filter, after, limit);
    }

    @Override
    public synchronized Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        Paging.requireRows(limit);
        return summaries.owed(scope, filter, after, limit);
    }

    @Override
    public int shards() {
        return OutboxEntries.SHARDS;
    }

    @Override
    public synchronized Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        return outbox.leases().lease(shard, relay, now, length);
    }

    @Override
    public synchronized Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        return outbox.leases().renew(lease, now, length);
    }

    @Override
    public synchronized void release(Lease lease) {
        outbox.leases().release(lease);
    }

    @Override
    public synchronized List<Row> due(Lease lease, Instant now, int limit) {
        Paging.requireRows(limit);
        return outbox.due(lease, now, limit);
    }

    @Override
    public synchronized boolean sent(Lease lease, Row row, Instant now) {
        return outbox.change(lease, row, entry -> entry.sent(now));
    }

    @Override
    public synchronized boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return outbox.change(lease, row, entry -> entry.retryAt(MicrosecondPrecision.cut(notBefore)));
    }

    @Override
    public synchronized boolean park(Lease lease, Row row, String why) {
        return outbox.change(lease, row, entry -> entry.park(why));
    }

    @Override
    public synchronized List<Parked> parked(Optional<OrderId> after, int limit) {
        Paging.requireRows(limit);
        return outbox.parked(after, limit);
    }

    @Override
    public synchronized boolean unpark(OrderId order, long version) {
        return outbox.unpark(order, version);
    }

    @Override
    public synchronized boolean drop(OrderId order, long version) {
        return outbox.drop(order, version);
    }

    @Override
    public synchronized int purge(Instant sentBefore, int most) {
        return outbox.purge(sentBefore, most);
    }
}
