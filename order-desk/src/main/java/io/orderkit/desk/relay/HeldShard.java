package io.orderkit.desk.relay;

import io.orderkit.ports.store.Outbox.Lease;
import java.time.Instant;
import java.util.Optional;

/**
 * A shard that the relay holds until its lease is lost or released. If a worker takes a long time, the heartbeat renews
 * the lease. The worker checks the lease before each row, because the machine may have been suspended in the meantime
 * (O-7). Thread-safe.
 */
final class HeldShard implements AutoCloseable {
    private final RelayParts parts;
    private Lease lease;
    private boolean over;

    HeldShard(Lease lease, RelayParts parts) {
        this.lease = lease;
        this.parts = parts;
    }

    synchronized Lease lease() {
        return lease;
    }

    /**
     * Returns whether the lease is still valid. If at least half of the lease has elapsed, the lease is renewed first.
     */
    synchronized boolean isHeld() {
        Instant halfWay = lease.until().minus(parts.terms().lease().dividedBy(2));
        if (!parts.clock().instant().isBefore(halfWay)) {
            renew();
        }
        return !over;
    }

    synchronized void renew() {
        if (over) {
            return;
        }
        Optional<Lease> renewed = parts.outbox()
                .renew(lease, parts.clock().instant(), parts.terms().lease());
        renewed.ifPresentOrElse(longer -> lease = longer, this::lost);
    }

    /** Records that another relay has taken over the shard. */
    synchronized void lost() {
        if (!over) {
            over = true;
            parts.observer().leaseLost(lease.shard());
        }
    }

    /** Releases the shard. */
    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            parts.outbox().release(lease);
        }
    }
}
