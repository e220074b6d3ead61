package io.orderkit.desk.relay;

import io.orderkit.ports.store.Outbox.Lease;
import java.time.Instant;
import java.util.Optional;

/**
 * A shard that the relay holds, until it is lost or given back. The heartbeat keeps it while something takes long; who works on it
 * looks whether it is still held before each row, for a machine may have slept in between (O-7). Thread-safe.
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

    /** Whether it is held now; more than half way through its time it is renewed first. */
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

    /** Somebody else has it. */
    synchronized void lost() {
        if (!over) {
            over = true;
            parts.observer().leaseLost(lease.shard());
        }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            parts.outbox().release(lease);
        }
    }
}
