package io.orderkit.domain.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * A fact in the history of an order: a record with a {@link Wire} name, kept permanently.
 *
 * @param <O> the type of the order
 */
public interface OrderEvent<O extends Order<O>> {
    /**
     * Returns the order after this event. Pure; changes only the event's own part and position. It never fails on an
     * order whose step was open, and never branches on the content of a {@link io.orderkit.domain.model.Personal}.
     */
    O applyTo(O order);

    /** Returns the statements with their proof on which the event is based, where there are any (X5). */
    default List<Statement> statements() {
        return List.of();
    }

    /** Returns the requests to the outside because of this event. The outbox carries them out at least once. */
    default List<Intent> intents() {
        return List.of();
    }

    /**
     * Returns the instance of a scope that the event concerns; empty for the whole order, and for the first instance.
     */
    default Optional<Instance> instance() {
        return Optional.empty();
    }

    /** Returns the event without the instance. */
    default OrderEvent<O> itself() {
        return this;
    }
}
