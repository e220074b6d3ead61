package io.orderkit.testkit.memory;

import io.orderkit.ports.store.Outbox.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The leases on shards. Callers must hold the store's lock. */
final class Leases {
    private final int shards;
    private final Map<Integer, Lease> held = new HashMap<>();
    private final Map<Integer, Long> lastFence = new HashMap<>();

    Leases(int shards) {
        this.shards = shards;
    }

    Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        if (shard < 0 || shard >= shards) {
            throw new IllegalArgumentException("shard is " + shard + "; expected 0 to " + (shards - 1));
        }
        Lease holder = held.get(shard);
        if (holder != null && holder.until().isAfter(now)) {
            return Optional.empty();
        }
        long fence = lastFence.merge(shard, 1L, Long::sum);
        return hold(new Lease(shard, relay, fence, MicrosecondPrecision.cut(now.plus(length))));
    }

    Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        if (!holds(lease)) {
            return Optional.empty();
        }
        return hold(new Lease(lease.shard(), lease.relay(), lease.fence(), MicrosecondPrecision.cut(now.plus(length))));
    }

    void release(Lease lease) {
        if (holds(lease)) {
            held.remove(lease.shard());
        }
    }

    boolean holds(Lease lease) {
        Lease holder = held.get(lease.shard());
        return holder != null && holder.fence() == lease.fence();
    }

    private Optional<Lease> hold(Lease lease) {
        held.put(lease.shard(), lease);
        return Optional.of(lease);
    }
}
