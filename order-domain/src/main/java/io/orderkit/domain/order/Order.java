package io.orderkit.domain.order;

import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order, folded from its history: its state on each track, its content, and the facts of each phase. Immutable.
 *
 * @param <O> the order's own type
 */
public interface Order<O extends Order<O>> {
    /** The fields that the company has added to the form; an order has those of its process from the beginning. */
    Parts.Key<OwnFields> OWN_FIELDS = new Parts.Key<>("own-fields", OwnFields.NONE);

    /** Returns the identity of the order. */
    OrderId id();

    /** Returns the customer of the order, once known. */
    Optional<CustomerId> customer();

    /** Returns its state on each track. */
    Positions positions();

    /** Returns the revision of the content; checks name the revision that they apply to. */
    Revision revision();

    /** Returns the parts that the phases and extensions keep. */
    Parts parts();

    /** Returns this order with other positions. */
    O withPositions(Positions positions);

    /** Returns this order with other parts. */
    O withParts(Parts parts);

    /** Returns this order moved to a state; only the state's track moves. */
    default O at(State state) {
        return withPositions(positions().with(state));
    }

    /** Returns whether the order is in a state. */
    default boolean isAt(State state) {
        return positions().on(state.track()).equals(state);
    }

    /** Returns the part with a key; the key's empty part when no event has changed it. */
    default <T> T part(Parts.Key<T> key) {
        return parts().get(key);
    }

    /** Returns this order with one part changed. */
    default <T> O with(Parts.Key<T> key, UnaryOperator<T> change) {
        return withParts(parts().with(key, change.apply(part(key))));
    }
}
