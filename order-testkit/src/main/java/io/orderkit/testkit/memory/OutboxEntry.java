package io.orderkit.testkit.memory;

import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * An outbox row with its current state. Immutable.
 *
 * @param event the event that the relay sends
 * @param attempts the number of failed attempts so far
 * @param notBefore the earliest time of the next attempt
 * @param parked the reason why the row is parked; empty if it is not parked
 * @param sentAt the time at which the event was sent; empty if it is unsent
 */
record OutboxEntry(
        EventEnvelope event, int attempts, Instant notBefore, Optional<String> parked, Optional<Instant> sentAt) {
    static OutboxEntry of(EventEnvelope event) {
        return new OutboxEntry(event, 0, Instant.MIN, Optional.empty(), Optional.empty());
    }

    OutboxEntry sent(Instant now) {
        return new OutboxEntry(event, attempts, notBefore, Optional.empty(), Optional.of(now));
    }

    OutboxEntry retryAt(Instant when) {
        return new OutboxEntry(event, attempts + 1, when, Optional.empty(), sentAt);
    }

    OutboxEntry park(String why) {
        return new OutboxEntry(event, attempts + 1, notBefore, Optional.of(why), sentAt);
    }

    OutboxEntry unparked() {
        return of(event);
    }

    boolean isUnsent() {
        return sentAt.isEmpty();
    }

    boolean waits(Instant now) {
        return parked.isPresent() || notBefore.isAfter(now);
    }

    Row row() {
        return new Row(event, attempts);
    }
}
