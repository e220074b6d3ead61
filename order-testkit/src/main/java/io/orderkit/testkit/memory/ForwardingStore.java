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
import java.util.Optional;

/** A base class that forwards every call to an in-memory store. To simulate a faulty store, a subclass overrides a single method. */
public class ForwardingStore implements OrderStore, OrderQuery, JournalQuery, Outbox, OrderArchive {
    /** The store without faults. */
    protected final InMemoryStore good;

    public ForwardingStore(InMemoryStore good) {
        this.good = good;
    }

    @Override
    public TenantId tenant() {
        return good.tenant();
    }

    @Override
    public boolean commitsItself() {
        return good.commitsItself();
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        return good.load(order, afterVersion);
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return good.journal(command);
    }

    @Override
    public Page<JournalEntry> entries(Optional<String> after, int limit) {
        return good.entries(after, limit);
    }

    @Override
    public AppendResult append(Append append) {
        return good.append(append);
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return good.recordRefusal(refused);
    }

    @Override
    public List<JournalEntry> journal(OrderId order) {
        return good.journal(order);
    }

    @Override
    public boolean remove(OrderId order, long version) {
        return good.remove(order, version);
    }

    @Override
    public boolean restore(ArchivedOrder archived) {
        return good.restore(archived);
    }

    @Override
    public Page<OrderSummary> orders(ReadScope scope, OrderFilter filter, Optional<String> after, int limit) {
        return good.orders(scope, filter, after, limit);
    }

    @Override
    public Page<Owed> owed(ReadScope scope, OwedFilter filter, Optional<String> after, int limit) {
        return good.owed(scope, filter, after, limit);
    }

    @Override
    public int shards() {
        return good.shards();
    }

    @Override
    public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        return good.lease(shard, relay, now, length);
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        return good.renew(lease, now, length);
    }

    @Override
    public void release(Lease lease) {
        good.release(lease);
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        return good.due(lease, now, limit);
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        return good.sent(lease, row, now);
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return good.retryAt(lease, row, notBefore, why);
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        return good.park(lease, row, why);
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        return good.parked(after, limit);
    }

    @Override
    public boolean unpark(OrderId order, long version) {
        return good.unpark(order, version);
    }

    @Override
    public boolean drop(OrderId order, long version) {
        return good.drop(order, version);
    }

    @Override
    public int purge(Instant sentBefore, int most) {
        return good.purge(sentBefore, most);
    }
}
