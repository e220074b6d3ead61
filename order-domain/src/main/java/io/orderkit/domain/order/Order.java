package io.orderkit.domain.order;

import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order as its history tells it: where it stands on each track, what it says, and what each phase knows of it.
 * Immutable.
 *
 * @param <O> the order's own type
 */
public interface Order<O extends Order<O>> {
    /** The fields that the company has added to the form; an order has those of its process from its beginning. */
    Parts.Key<OwnFields> OWN_FIELDS = new Parts.Key<>("own-fields", OwnFields.NONE);

    OrderId id();

    /** Whose order it is, once that is known. */
    Optional<CustomerId> customer();

    /** One state a track. */
    Positions positions();

    /** The revision of what the customer ordered; checks name the revision that they hold for. */
    Revision revision();

    /** What each phase, and each extension, keeps of the order. */
    Parts parts();

    O withPositions(Positions positions);

    O withParts(Parts parts);

    /** This order, moved to a state; the state's track moves and no other. */
    default O at(State state) {
        return withPositions(positions().with(state));
    }

    default boolean isAt(State state) {
        return positions().on(state.track()).equals(state);
    }

    /** The part under a key; the key's empty part when no event has touched it. */
    default <T> T part(Parts.Key<T> key) {
        return parts().get(key);
    }

    /** This order with one part changed. */
    default <T> O with(Parts.Key<T> key, UnaryOperator<T> change) {
        return withParts(parts().with(key, change.apply(part(key))));
    }
}
