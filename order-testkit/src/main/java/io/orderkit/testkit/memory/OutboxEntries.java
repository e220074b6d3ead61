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

/** The outbox rows of one tenant, by order and version. Guarded by the store's lock. */
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
                        .takeWhile(delivery -> !delivery.waits(now))
                        .limit(limit - rows.size())
                        .forEach(delivery -> rows.add(delivery.row()));
            }
        }
        return rows;
    }

    /** Changes an unsent row, if the lease holds. */
    boolean change(Lease lease, Row row, UnaryOperator<OutboxEntry> change) {
        OrderId order = row.event().order();
        if (!leases.holds(lease) || Shards.of(order, SHARDS) != lease.shard()) {
            return false;
        }
        find(order, row.event().version())
                .filter(OutboxEntry::isUnsent)
                .ifPresent(delivery -> put(change.apply(delivery)));
        return true;
    }

    List<Parked> parked(Optional<OrderId> after, int limit) {
        Map<OrderId, TreeMap<Long, OutboxEntry>> left =
                after.map(order -> orders.tailMap(order, false)).orElse(orders);
        return left.values().stream()
                .flatMap(order -> order.values().stream()
                        .filter(delivery -> delivery.parked().isPresent())
                        .limit(1))
                .limit(limit)
                .map(delivery -> new Parked(delivery.row(), delivery.parked().orElseThrow()))
                .toList();
    }

    boolean unpark(OrderId order, long version) {
        Optional<OutboxEntry> parked = findParked(order, version);
        parked.ifPresent(delivery -> put(delivery.unparked()));
        return parked.isPresent();
    }

    boolean drop(OrderId order, long version) {
        Optional<OutboxEntry> parked = findParked(order, version);
        parked.ifPresent(delivery -> rowsOf(order).remove(version));
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

    /** Whether something of an order was not sent yet. */
    boolean waits(OrderId order) {
        return rowsOf(order).values().stream().anyMatch(OutboxEntry::isUnsent);
    }

    void forget(OrderId order) {
        orders.remove(order);
    }

    private Optional<OutboxEntry> findParked(OrderId order, long version) {
        return find(order, version).filter(delivery -> delivery.parked().isPresent());
    }

    private Optional<OutboxEntry> find(OrderId order, long version) {
        return Optional.ofNullable(rowsOf(order).get(version));
    }

    private void put(OutboxEntry delivery) {
        rowsOf(delivery.event().order()).put(delivery.event().version(), delivery);
    }

    private Map<Long, OutboxEntry> rowsOf(OrderId order) {
        return orders.getOrDefault(order, new TreeMap<>());
    }
}
