package io.orderkit.desk.relay;

import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.Outbox;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * A relay that sends the events of the outbox at least once, in sequence for each order. For each event, the relay
 * calls the publisher, sends the communications, and has the ERP carry out the effects. The ERP's answer to an effect
 * is submitted to the desk as a command of SYSTEM, under the effect's id.
 *
 * <pre>
 * try (Relay relay = Relay.from(outbox, desk).publisher(publisher).sender(sender).effects(erp).build()) {
 *     relay.start();
 *     …
 * }
 * </pre>
 *
 * <p>A failed event is retried after increasingly long pauses. An event that fails permanently is parked; only later
 * events of the same order wait for it. Use {@link Outbox#parked} to list the parked events with their reasons,
 * {@link Outbox#unpark} to retry an event, and {@link Outbox#drop} to discard it. No transaction is open while the
 * relay is calling an external system. The observer is informed of the delay of each event, of postponed and parked
 * events, and of lost leases.
 *
 * <p>Thread-safe; several relays can work on the same outbox.
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

    /** Starts building a relay for an outbox. The ERP's answers are submitted to the desk. */
    public static RelayBuilder from(Outbox outbox, OrderDesk desk) {
        return new RelayBuilder(outbox, desk);
    }

    /**
     * Sends all due events, and the events that follow from them, in the caller's thread.
     *
     * @return the number of sent events
     * @throws PortUnavailable if the outbox does not answer; by then, the events of the other shards have been sent
     */
    public int drainOnce() {
        return pass(0, 1, Integer.MAX_VALUE, () -> false);
    }

    /** Starts sending in the background, with the settings in {@link RelayRoutine#USUAL}. */
    public void start() {
        start(RelayRoutine.USUAL);
    }

    /**
     * Starts sending in the background, on daemon threads named after the relay.
     *
     * @throws IllegalStateException if the relay has already been started
     */
    public synchronized void start(RelayRoutine routine) {
        if (threads.isPresent()) {
            throw new IllegalStateException("relay " + parts.name() + " was already started; expected a new relay");
        }
        RelayThreads hands = new RelayThreads(this, parts, routine);
        threads = Optional.of(hands);
        hands.start();
    }

    /**
     * Stops the background threads of this relay. The method waits until the workers have sent their current events and
     * released their shards, but only for a limited time. If the relay was not started, the method does nothing.
     */
    @Override
    public synchronized void close() {
        threads.ifPresent(RelayThreads::stop);
    }

    /**
     * Visits each shard of a worker once. Worker n is responsible for the shards whose number leaves the remainder n
     * when divided by the number of workers. If a shard fails, the exception is thrown after all other shards have been
     * visited.
     */
    int pass(int worker, int workers, int batches, BooleanSupplier stopping) {
        int sent = 0;
        SuppressedFailures failures = new SuppressedFailures();
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

    /** Removes old sent rows, up to the maximum number per call. */
    int purge(RelayRoutine routine) {
        int purged = parts.outbox().purge(parts.clock().instant().minus(routine.keepSent()), routine.purge());
        if (purged > 0) {
            parts.observer().purged(purged);
        }
        return purged;
    }
}
