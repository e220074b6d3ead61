package io.orderkit.jdbc.load;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A relay that handles some of the shards in one thread. The relay counts the events that it receives, and those that
 * arrive out of sequence.
 */
final class FollowingRelay {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final String name;
    private final int first;
    private final int step;
    private final Map<OrderId, Long> last = new HashMap<>();
    private long received;
    private long outOfOrder;

    FollowingRelay(Outbox outbox, String name, int first, int step) {
        this.outbox = outbox;
        this.name = name;
        this.first = first;
        this.step = step;
    }

    long received() {
        return received;
    }

    long outOfOrder() {
        return outOfOrder;
    }

    /** Runs until the writers have finished and every event has been sent. */
    boolean follow(BooleanSupplier done) {
        boolean wasDone;
        long before;
        do {
            wasDone = done.getAsBoolean();
            before = received;
            for (int shard = first; shard < outbox.shards(); shard += step) {
                drain(shard);
            }
            outbox.purge(Instant.now(), 500);
        } while (!wasDone || received > before);
        return true;
    }

    private void drain(int shard) {
        Optional<Lease> lease = outbox.lease(shard, name, Instant.now(), LEASE);
        if (lease.isPresent()) {
            List<Row> rows = outbox.due(lease.get(), Instant.now(), 200);
            for (Row row : rows) {
                receive(row);
                if (!outbox.sent(lease.get(), row, Instant.now())) {
                    throw new AssertionError("lost the lease of shard " + shard + ", which nobody else takes");
                }
            }
            outbox.release(lease.get());
        }
    }

    private void receive(Row row) {
        long version = row.event().version();
        received++;
        if (last.getOrDefault(row.event().order(), 0L) != version - 1) {
            outOfOrder++;
        }
        last.put(row.event().order(), version);
    }
}
