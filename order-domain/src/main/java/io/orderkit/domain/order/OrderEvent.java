package io.orderkit.domain.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * An event in the history of an order. Every event is a record with a {@link Wire} name, and is kept permanently.
 *
 * @param <O> the type of the order
 */
public interface OrderEvent<O extends Order<O>> {
    /**
     * Returns the order after this event. The method is pure, and the result differs from the argument only in the
     * parts and positions that the event affects. The method must not throw an exception for an order in which the
     * event's step is open. The result must not depend on the content of {@link io.orderkit.domain.model.Personal}
     * values.
     */
    O applyTo(O order);

    /** Returns the statements that justify the event, together with their proofs; empty if there are none (X5). */
    default List<Statement> statements() {
        return List.of();
    }

    /**
     * Returns the actions outside the library that this event requests. Each action is carried out at least once,
     * through the outbox.
     */
    default List<Intent> intents() {
        return List.of();
    }

    /** Returns the instance to which the event belongs; empty for the whole order or for a scope's first instance. */
    default Optional<Instance> instance() {
        return Optional.empty();
    }

    /** Returns the wrapped event without its instance, or this event if it is not wrapped. */
    default OrderEvent<O> itself() {
        return this;
    }
}
