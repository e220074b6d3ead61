package io.orderkit.desk.relay;

import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.Outbox;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * The relay sends the events of the outbox, in sequence for each order and at least once. It publishes each event,
 * sends its communications, and has the ERP carry out its effects. The answer to an effect returns to the desk as a
 * command of SYSTEM whose id is the effect's.
 *
 * <pre>
 * try (Relay relay = Relay.from(outbox, desk).publisher(publisher).sender(sender).effects(erp).build()) {
 *     relay.start();
 *     …
 * }
 * </pre>
 *
 * <p>A failed event is retried later, after increasing pauses. An event that fails permanently is parked, and only its
 * own order waits. {@link Outbox#parked} lists parked events with their reasons, {@link Outbox#unpark} retries one,
 * {@link Outbox#drop} gives it up. No transaction is open during an external call. The observer receives the figures:
 * the delay of each event, and the postponed, parked and lost ones.
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

    /** Starts the builder of a relay for an outbox; answers of effects go to the desk. */
    public static RelayBuilder from(Outbox outbox, OrderDesk desk) {
        return new RelayBuilder(outbox, desk);
    }

    /**
     * Sends all events that can be sent now, and those that follow from them, in the caller's thread.
     *
     * @return the number of sent events
     * @throws PortUnavailable when the outbox does not answer. Whatever is thrown, all events that could be sent were
     *     sent before
     */
    public int drainOnce() {
        return pass(0, 1, Integer.MAX_VALUE, () -> false);
    }

    /** Starts sending in the background, with {@link RelayRoutine#USUAL}. */
    public void start() {
        start(RelayRoutine.USUAL);
    }

    /**
     * Starts sending in the background, in daemon threads named after the relay.
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
     * Stops the background threads of {@link #start}. It waits for events in progress, up to a maximum time, and
     * releases the shards. Does nothing when the relay was not started.
     */
    @Override
    public synchronized void close() {
        threads.ifPresent(RelayThreads::stop);
    }

    /**
     * Visits each shard of a worker once: those with its remainder. A failure in one shard is thrown after the others
     * were visited.
     */
    int pass(int worker, int workers, int batches, BooleanSupplier stopping) {
        int sent = 0;
        ShardFailures failures = new ShardFailures();
        for (int shard = worker; shard < parts.outbox().shards() && !stopping.getAsBoolean(); shard += workers) {
            try {
                sent += look(shard, batches, stopping);
            } catch (RuntimeException | Error e) {
                failures.add(e);
            }
        }
        failures.report();
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

    /** Renews the leases of all held shards. */
    void renewAll() {
        held.forEach(HeldShard::renew);
    }

    /** Removes old sent rows, up to a maximum number. */
    int purge(RelayRoutine routine) {
        int purged = parts.outbox().purge(parts.clock().instant().minus(routine.keepSent()), routine.purge());
        if (purged > 0) {
            parts.observer().purged(purged);
        }
        return purged;
    }
}
