package io.orderkit.ports.outside;

import io.orderkit.ports.store.EventEnvelope;

/**
 * The way to other programs. Each event comes at least once and, for one order, in order of its version; a repetition bears
 * the same event id. Rules P-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the event did not
 * go out.
 */
@FunctionalInterface
public interface EventPublisher {
    /**
     * Returns when the event is safely on its way.
     *
     * @param fence the relay's fencing number: a receiver that has seen a higher one for the order may refuse this one (P-3)
     */
    void publish(EventEnvelope event, long fence);
}
