package io.orderkit.domain.order;

import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order, derived from its events, with its state on each track, its content and the data of each phase.
 * Immutable.
 *
 * @param <O> the order's own type
 */
public interface Order<O extends Order<O>> {
    /**
     * The part that contains the definitions of the company's additional form fields. A new order gets these
     * definitions from its process.
     */
    Parts.Key<OwnFields> OWN_FIELDS = new Parts.Key<>("own-fields", OwnFields.NONE);

    /** Returns the identity of the order. */
    OrderId id();

    /** Returns the order's customer; empty if not known yet. */
    Optional<CustomerId> customer();

    /** Returns the order's state on each track. */
    Positions positions();

    /** Returns the revision of the order's content, to which checks and approvals refer. */
    Revision revision();

    /** Returns the data that phases and extensions store in the order. */
    Parts parts();

    /** Returns a copy of this order with the given positions. */
    O withPositions(Positions positions);

    /** Returns a copy of this order with the given parts. */
    O withParts(Parts parts);

    /** Returns this order in a new state; its states on other tracks do not change. */
    default O at(State state) {
        return withPositions(positions().with(state));
    }

    /** Returns whether the order is in the given state. */
    default boolean isAt(State state) {
        return positions().on(state.track()).equals(state);
    }

    /** Returns the part with the given key, or the key's initial value if no event has changed the part. */
    default <T> T part(Parts.Key<T> key) {
        return parts().get(key);
    }

    /** Returns this order with one part changed. */
    default <T> O with(Parts.Key<T> key, UnaryOperator<T> change) {
        return withParts(parts().with(key, change.apply(part(key))));
    }
}
