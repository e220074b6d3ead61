package io.orderkit.ports.outside;

import io.orderkit.ports.store.EventEnvelope;

/**
 * The port to other programs. Each event is published at least once and, for one order, in order of its version; a
 * repetition has the same event id. See rules P-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking. They throw {@link io.orderkit.ports.PortUnavailable} when the event
 * was not published.
 */
@FunctionalInterface
public interface EventPublisher {
    /**
     * Publishes an event, and returns when it is safely handed over.
     *
     * @param fence the relay's fencing token: a receiver that has seen a higher one for the order may reject this one
     *     (P-3)
     */
    void publish(EventEnvelope event, long fence);
}
