package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Parked;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The outbox rows of a single tenant, sorted by order and version. Callers must hold the store's lock. */
final class OutboxEntries {
    static final int SHARDS = 16;

    private final Leases leases = new Leases(SHARDS);
    private final TreeMap<OrderId, TreeMap<Long, OutboxEntry>> orders = new TreeMap<>(CodePointOrder.OF_ORDER);

    Leases leases() {
        return leases;
    }

    void add(EventEnvelope event) {
        orders.computeIfAbsent(event.order(), unknown -> new TreeMap<>()).put(event.version(), OutboxEntry.of(event));
    }

    List<Row> due(Lease lease, Instant now, int limit) {
        List<Row> rows = new ArrayList<>();
        if (!leases.holds(lease)) {
            return rows;
        }
        for (Map.Entry<OrderId, TreeMap<Long, OutboxEntry>> order : orders.entrySet()) {
            if (Shards.of(order.getKey(), SHARDS) == lease.shard()) {
                order.getValue().values().stream()
                        .filter(OutboxEntry::isUnsent)
                        .takeWhile(entry -> !entry.waits(now))
                        .limit(limit - rows.size())
                        .forEach(entry -> rows.add(entry.row()));
            }
        }
        return rows;
    }

    /** Updates an unsent row if the caller's lease is valid. */
    boolean change(Lease lease, Row row, UnaryOperator<OutboxEntry> change) {
        OrderId order = row.event().order();
        if (!leases.holds(lease) || Shards.of(order, SHARDS) != lease.shard()) {
            return false;
        }
        find(order, row.event().version()).filter(OutboxEntry::isUnsent).ifPresent(entry -> put(change.apply(entry)));
        return true;
    }

    List<Parked> parked(Optional<OrderId> after, int limit) {
        Map<OrderId, TreeMap<Long, OutboxEntry>> left =
                after.map(order -> orders.tailMap(order, false)).orElse(orders);
        return left.values().stream()
                .flatMap(order -> order.values().stream()
                        .filter(entry -> entry.parked().isPresent())
                        .limit(1))
                .limit(limit)
                .map(entry -> new Parked(entry.row(), entry.parked().orElseThrow()))
                .toList();
    }

    boolean unpark(OrderId order, long version) {
        Optional<OutboxEntry> parked = findParked(order, version);
        parked.ifPresent(entry -> put(entry.unparked()));
        return parked.isPresent();
    }

    boolean drop(OrderId order, long version) {
        Optional<OutboxEntry> parked = findParked(order, version);
        parked.ifPresent(entry -> rowsOf(order).remove(version));
        return parked.isPresent();
    }

    int purge(Instant sentBefore, int most) {
        int purged = 0;
        for (TreeMap<Long, OutboxEntry> order : orders.values()) {
            Iterator<OutboxEntry> rows = order.values().iterator();
            while (rows.hasNext() && purged < most) {
                if (rows.next().sentAt().map(sentBefore::isAfter).orElse(false)) {
                    rows.remove();
                    purged++;
                }
            }
        }
        return purged;
    }

    /** Returns whether an order still has unsent rows. */
    boolean waits(OrderId order) {
        return rowsOf(order).values().stream().anyMatch(OutboxEntry::isUnsent);
    }

    void forget(OrderId order) {
        orders.remove(order);
    }

    private Optional<OutboxEntry> findParked(OrderId order, long version) {
        return find(order, version).filter(entry -> entry.parked().isPresent());
    }

    private Optional<OutboxEntry> find(OrderId order, long version) {
        return Optional.ofNullable(rowsOf(order).get(version));
    }

    private void put(OutboxEntry entry) {
        rowsOf(entry.event().order()).put(entry.event().version(), entry);
    }

    private Map<Long, OutboxEntry> rowsOf(OrderId order) {
        return orders.getOrDefault(order, new TreeMap<>());
    }
}
