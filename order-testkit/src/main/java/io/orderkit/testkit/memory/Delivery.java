package io.orderkit.testkit.memory;

import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the outbox. Immutable.
 *
 * @param event the event to be sent
 * @param attempts how often it was tried in vain
 * @param notBefore when it may be tried next
 * @param parked why it was set aside
 * @param sentAt when it was sent
 */
record Delivery(
        EventEnvelope event, int attempts, Instant notBefore, Optional<String> parked, Optional<Instant> sentAt) {
    static Delivery of(EventEnvelope event) {
        return new Delivery(event, 0, Instant.MIN, Optional.empty(), Optional.empty());
    }

    Delivery sent(Instant now) {
        return new Delivery(event, attempts, notBefore, Optional.empty(), Optional.of(now));
    }

    Delivery retryAt(Instant when) {
        return new Delivery(event, attempts + 1, when, Optional.empty(), sentAt);
    }

    Delivery park(String why) {
        return new Delivery(event, attempts + 1, notBefore, Optional.of(why), sentAt);
    }

    Delivery unparked() {
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
