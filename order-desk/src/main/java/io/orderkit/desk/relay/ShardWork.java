package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Row;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The work on one shard: sending its rows order by order. Only one batch is in memory at a time, and no transaction
 * stays open. If a row fails, it is postponed or parked, and later rows of the same order wait. Thread-safe.
 */
final class ShardWork {
    private final Outbox outbox;
    private final Dispatch dispatch;
    private final RelayTerms terms;
    private final RetryPolicy retries;
    private final InstantSource clock;
    private final DeskObserver observer;

    private enum Sending {
        SENT,
        WAITS,
        LEASE_LOST
    }

    ShardWork(RelayParts parts) {
        this.outbox = parts.outbox();
        this.dispatch = new Dispatch(parts);
        this.terms = parts.terms();
        this.retries = new RetryPolicy(parts.terms());
        this.clock = parts.clock();
        this.observer = parts.observer();
    }

    /**
     * Sends the due rows, up to a maximum number of batches. The method returns early if no row is due, the lease is
     * lost, or the relay is stopping.
     *
     * @return the number of sent events
     */
    int send(HeldShard shard, int batches, BooleanSupplier stopping) {
        int sent = 0;
        for (int i = 0; i < batches && !stopping.getAsBoolean() && shard.isHeld(); i++) {
            List<Row> rows = outbox.due(shard.lease(), clock.instant(), terms.batch());
            if (rows.isEmpty()) {
                break;
            }
            sent += sendBatch(shard, rows, stopping);
        }
        return sent;
    }

    /**
     * Sends a batch. Unless the method returns early, no row of the batch is due afterwards: each row has been sent,
     * postponed or parked, or waits for an earlier row of its order. A failed batch is therefore not retried
     * immediately.
     */
    private int sendBatch(HeldShard shard, List<Row> rows, BooleanSupplier stopping) {
        int sent = 0;
        Optional<OrderId> waiting = Optional.empty();
        for (Row row : rows) {
            OrderId order = row.event().order();
            if (waiting.filter(order::equals).isPresent()) {
                continue;
            }
            if (stopping.getAsBoolean() || !shard.isHeld()) {
                return sent;
            }
            switch (send(shard, row)) {
                case SENT -> sent++;
                case WAITS -> waiting = Optional.of(order);
                case LEASE_LOST -> shard.lost();
            }
        }
        return sent;
    }

    private Sending send(HeldShard shard, Row row) {
        EventEnvelope event = row.event();
        try {
            dispatch.send(event, shard.lease().fence());
        } catch (RuntimeException | Error e) {
            if (RetryPolicy.isOfTheMachine(e)) {
                throw e;
            }
            return failed(shard, row, e);
        }
        if (!outbox.sent(shard.lease(), row, clock.instant())) {
            return Sending.LEASE_LOST;
        }
        observer.relayed(event.order(), age(event));
        return Sending.SENT;
    }

    private Sending failed(HeldShard shard, Row row, Throwable failure) {
        OrderId order = row.event().order();
        String why = RetryPolicy.reason(failure);
        Optional<Duration> pause = retries.pause(row, failure);
        boolean held;
        if (pause.isEmpty()) {
            held = outbox.park(shard.lease(), row, why);
            if (held) {
                observer.parked(order, why);
            }
        } else {
            held = outbox.retryAt(shard.lease(), row, clock.instant().plus(pause.get()), why);
            if (held) {
                observer.putOff(order, row.attempts() + 1, age(row.event()), why);
            }
        }
        return held ? Sending.WAITS : Sending.LEASE_LOST;
    }

    private Duration age(EventEnvelope event) {
        return Duration.between(event.recordedAt(), clock.instant());
    }
}
