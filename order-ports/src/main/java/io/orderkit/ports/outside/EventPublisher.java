package io.orderkit.ports.outside;

import io.orderkit.ports.store.EventEnvelope;

/**
 * The port that publishes events to other programs. Each event is published at least once. The events of an order are
 * published in order of version; a repeated event keeps its id. Rules P-1 onwards in {@code docs/ports.md} define how
 * this port must behave.
 *
 * <p>Implementations are thread-safe and blocking. Implementations throw {@link io.orderkit.ports.PortUnavailable} if
 * the event cannot be published.
 */
@FunctionalInterface
public interface EventPublisher {
    /**
     * Publishes an event and returns after the receiving system has accepted it.
     *
     * @param fence the relay's fencing token; if an earlier event of the order had a higher token, the receiver may
     *     reject this one (P-3)
     */
    void publish(EventEnvelope event, long fence);
}
