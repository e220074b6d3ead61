package io.orderkit.testkit.internal.observing;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reader that accesses an outbox as a relay would. */
public record OutboxReader(Outbox outbox) {
    public static final Instant NOW = SampleRows.NOON.plusSeconds(60);
    public static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * The time at which the reader takes leases. The time is so far in the future that every other lease has expired by
     * then.
     */
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    /** Returns the shard that contains an order's rows. */
    public int shardOf(OrderId order) {
        for (int shard = 0; shard < outbox.shards(); shard++) {
            Lease lease = take(shard);
            boolean here = outbox.due(lease, LATER, OrderQuery.MOST_ROWS).stream()
                    .anyMatch(row -> row.event().order().equals(order));
            outbox.release(lease);
            if (here) {
                return shard;
            }
        }
        throw new AssertionError("no row of order " + order + " is due in any shard");
    }

    public Lease leaseOf(OrderId order) {
        return take(shardOf(order));
    }

    /** Returns a lease on a shard, even if another relay currently holds one. */
    public Lease take(int shard) {
        return outbox.lease(shard, "relay", LATER, MINUTE)
                .orElseThrow(() -> new AssertionError("shard " + shard + " is held, although no relay should hold it"));
    }

    /**
     * Returns all rows due at a given time, sorted by order id and version. Leases taken for reading are released
     * afterwards.
     */
    public List<Row> due(Instant now) {
        return due(List.of(now)).get(0);
    }

    /** Returns all shards. */
    public Set<Integer> everyShard() {
        return IntStream.range(0, outbox.shards()).boxed().collect(Collectors.toSet());
    }

    /** Returns a list of the due rows in all shards for each of the given times. */
    public List<List<Row>> due(List<Instant> times) {
        return due(everyShard(), times);
    }

    /** Returns a list of the due rows in the given shards for each of the given times. */
    public List<List<Row>> due(Set<Integer> shards, List<Instant> times) {
        List<List<Row>> rows =
                times.stream().<List<Row>>map(time -> new ArrayList<>()).toList();
        for (int shard : shards) {
            Optional<Lease> lease = outbox.lease(shard, "drain", LATER, MINUTE);
            lease.ifPresent(held -> {
                for (int i = 0; i < times.size(); i++) {
                    rows.get(i).addAll(outbox.due(held, times.get(i), OrderQuery.MOST_ROWS));
                }
                outbox.release(held);
            });
        }
        rows.forEach(each ->
                each.sort(Comparator.comparing((Row row) -> row.event().order().value())
                        .thenComparing(row -> row.event().version())));
        return rows;
    }

    /** Returns all events that have not been sent yet. */
    public List<EventEnvelope> unsent() {
        return due(NOW).stream().map(Row::event).toList();
    }
}
