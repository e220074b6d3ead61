package io.orderkit.desk.relay;

import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.Outbox;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Takes events out of the outbox, in order per order and at least once: publishes each, sends the communications that it asks for, and
 * has the ERP carry out its effects. An effect's answer comes back to the desk as a command of SYSTEM whose id is the effect's.
 *
 * <pre>
 * try (Relay relay = Relay.from(outbox, desk).publisher(publisher).sender(sender).effects(erp).build()) {
 *     relay.start();
 *     …
 * }
 * </pre>
 *
 * <p>What fails is tried again later, after longer and longer pauses; what fails for good is set aside, and only its own order waits.
 * {@link Outbox#parked} shows what was set aside and why, {@link Outbox#unpark} has it tried again, {@link Outbox#drop} gives it up. No
 * transaction is open while something outside is asked. The figures go to the observer: how late each event was sent, what was put off
 * or set aside, what was lost.
 *
 * <p>Thread-safe; several relays may work on one outbox.
 */
public final class Relay implements AutoCloseable {
    private final RelayParts parts;
    private final ShardWork work;
    private final Set<HeldShard> held = ConcurrentHashMap.newKeySet();
    private Optional<RelayThreads> threads = Optional.empty();

    Relay(RelayParts parts) {
        this.parts = parts;
        this.work = new ShardWork(parts);
    }

    /** Begins a relay from an outbox; answers of effects go to the desk. */
    public static RelayBuilder from(Outbox outbox, OrderDesk desk) {
        return new RelayBuilder(outbox, desk);
    }

    /**
     * Sends everything that can be sent now, and what follows from it, in the caller's thread.
     *
     * @return how many events were sent
     * @throws PortUnavailable when the outbox does not answer; whatever is thrown, all that could be sent was sent before
     */
    public int drainOnce() {
        return pass(0, 1, Integer.MAX_VALUE, () -> false);
    }

    /** Goes on by itself from now on, with {@link RelayRoutine#USUAL}. */
    public void start() {
        start(RelayRoutine.USUAL);
    }

    /**
     * Goes on by itself from now on, in daemon threads named after the relay.
     *
     * @throws IllegalStateException when it was started before
     */
    public synchronized void start(RelayRoutine routine) {
        if (threads.isPresent()) {
            throw new IllegalStateException("relay " + parts.name() + " was started before; expected a new one");
        }
        RelayThreads hands = new RelayThreads(this, parts, routine);
        threads = Optional.of(hands);
        hands.start();
    }

    /**
     * Ends what {@link #start} began: waits for what is on its way, for so long at the most, and gives the shards back. Does nothing when
     * it was not started.
     */
    @Override
    public synchronized void close() {
        threads.ifPresent(RelayThreads::stop);
    }

    /** One look at each shard of a worker: of all that leave the same remainder. What failed in one is told when the others had theirs. */
    int pass(int worker, int workers, int batches, BooleanSupplier stopping) {
        int sent = 0;
        PassFailures failures = new PassFailures();
        for (int shard = worker; shard < parts.outbox().shards() && !stopping.getAsBoolean(); shard += workers) {
            try {
                sent += look(shard, batches, stopping);
            } catch (RuntimeException | Error e) {
                failures.add(e);
            }
        }
        failures.tell();
        return sent;
    }

    private int look(int shard, int batches, BooleanSupplier stopping) {
        return parts.outbox()
                .lease(
                        shard,
                        parts.name(),
                        parts.clock().instant(),
                        parts.terms().lease())
                .map(lease -> send(lease, batches, stopping))
                .orElse(0);
    }

    private int send(Outbox.Lease lease, int batches, BooleanSupplier stopping) {
        try (HeldShard shard = new HeldShard(lease, parts)) {
            held.add(shard);
            try {
                return work.send(shard, batches, stopping);
            } finally {
                held.remove(shard);
            }
        }
    }

    /** The heartbeat. */
    void renewAll() {
        held.forEach(HeldShard::renew);
    }

    /** Removes rows that were sent long ago, so many at the most. */
    int purge(RelayRoutine routine) {
        int purged = parts.outbox().purge(parts.clock().instant().minus(routine.keepSent()), routine.purge());
        if (purged > 0) {
            parts.observer().purged(purged);
        }
        return purged;
    }
}
