package io.orderkit.domain.consent;

import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The deputies whom persons of an order have named (X9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param byPerson the deputy, by who named them; empty where the naming was taken back
 */
public record Deputies(GrowingMap<ActorId, Optional<ActorId>> byPerson) {
    public static final Parts.Key<Deputies> KEY = new Parts.Key<>("deputies", new Deputies(GrowingMap.empty()));

    /** Returns the deputy of a person, as named now. */
    public static Optional<ActorId> of(Order<?> order, ActorId person) {
        return order.parts().get(KEY).byPerson().getOrDefault(person, Optional.empty());
    }

    /**
     * Whether somebody may consent to a proposal in the place of one who is asked: they were named before it was made, and the naming was not
     * taken back since.
     */
    public static boolean standsIn(Order<?> order, ActorId somebody, Asked asked) {
        return asked.deputy().filter(somebody::equals).isPresent()
                && of(order, asked.person()).equals(asked.deputy());
    }

    Deputies without(ActorId person) {
        return with(person, Optional.empty());
    }

    Deputies with(ActorId person, Optional<ActorId> deputy) {
        return new Deputies(byPerson.plus(person, deputy));
    }
}
