package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A shard that the relay holds, until it is lost or given back. The heartbeat keeps it while something takes long; who works on it
 * looks whether it is still held before each row, for a machine may have slept in between (O-7). Thread-safe.
 */
final class HeldShard implements AutoCloseable {
    private final Outbox outbox;
    private final Duration length;
    private final InstantSource clock;
    private final DeskObserver observer;
    private Lease lease;
    private boolean over;

    HeldShard(Outbox outbox, Lease lease, Duration length, InstantSource clock, DeskObserver observer) {
        this.outbox = outbox;
        this.lease = lease;
        this.length = length;
        this.clock = clock;
        this.observer = observer;
    }

    synchronized Lease lease() {
        return lease;
    }

    /** Whether it is held now; more than half way through its time it is renewed first. */
    synchronized boolean isHeld() {
        Instant halfWay = lease.until().minus(length.dividedBy(2));
        if (!clock.instant().isBefore(halfWay)) {
            renew();
        }
        return !over;
    }

    synchronized void renew() {
        if (over) {
            return;
        }
        Optional<Lease> renewed = outbox.renew(lease, clock.instant(), length);
        renewed.ifPresentOrElse(longer -> lease = longer, this::lost);
    }

    /** Somebody else has it. */
    synchronized void lost() {
        if (!over) {
            over = true;
            observer.leaseLost(lease.shard());
        }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            outbox.release(lease);
        }
    }
}
