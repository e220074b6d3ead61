package io.orderkit.domain.order;

import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order, folded from its events, with its state on each track, its content and the data of each phase. Immutable.
 *
 * @param <O> the order's own type
 */
public interface Order<O extends Order<O>> {
    /**
     * The part with the fields that the company has added to the form; every order starts with the fields of its
     * process.
     */
    Parts.Key<OwnFields> OWN_FIELDS = new Parts.Key<>("own-fields", OwnFields.NONE);

    /** Returns the identity of the order. */
    OrderId id();

    /** Returns the order's customer; empty while unknown. */
    Optional<CustomerId> customer();

    /** Returns the order's state on each track. */
    Positions positions();

    /** Returns the revision of the order's content, to which checks and approvals refer. */
    Revision revision();

    /** Returns the data that the phases and the extensions store in the order. */
    Parts parts();

    /** Returns a copy of this order with new positions. */
    O withPositions(Positions positions);

    /** Returns a copy of this order with new parts. */
    O withParts(Parts parts);

    /** Returns this order in a new state; other tracks keep their states. */
    default O at(State state) {
        return withPositions(positions().with(state));
    }

    /** Returns whether the order is in the given state. */
    default boolean isAt(State state) {
        return positions().on(state.track()).equals(state);
    }

    /** Returns the part for a key, which is the key's empty part until an event changes it. */
    default <T> T part(Parts.Key<T> key) {
        return parts().get(key);
    }

    /** Returns this order with one part changed. */
    default <T> O with(Parts.Key<T> key, UnaryOperator<T> change) {
        return withParts(parts().with(key, change.apply(part(key))));
    }
}
