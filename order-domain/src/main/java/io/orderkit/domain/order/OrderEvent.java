package io.orderkit.domain.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * Something that has happened. A record with a {@link Wire} name, kept for ever.
 *
 * @param <O> the order that it happened to
 */
public interface OrderEvent<O extends Order<O>> {
    /**
     * The order after this event. Pure; touches the event's own part and position only, never fails on an order that the
     * step was open for, and never branches on the content of a {@link io.orderkit.domain.model.Personal}.
     */
    O applyTo(O order);

    /** What was stated, with its proof, where that is what it rests on (X5). */
    default List<Statement> statements() {
        return List.of();
    }

    /** What is asked of the world outside because of this event: carried out from the outbox, at least once. */
    default List<Intent> intents() {
        return List.of();
    }

    /** Returns the instance of a scope to which it happened; empty for the whole order, and for the first instance. */
    default Optional<Instance> instance() {
        return Optional.empty();
    }

    /** Returns what happened, without the instance. */
    default OrderEvent<O> itself() {
        return this;
    }
}
