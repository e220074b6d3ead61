package io.orderkit.domain.consent;

import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The deputies named by persons who are assigned to an order (X9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param byPerson the deputies, keyed by the person who named them; an empty value means that the person has withdrawn
 *     the appointment
 */
public record Deputies(GrowingMap<ActorId, Optional<ActorId>> byPerson) {
    public static final Parts.Key<Deputies> KEY = new Parts.Key<>("deputies", new Deputies(GrowingMap.empty()));

    /** Returns the current deputy of a person. */
    public static Optional<ActorId> of(Order<?> order, ActorId person) {
        return order.parts().get(KEY).byPerson().getOrDefault(person, Optional.empty());
    }

    /**
     * Returns whether an actor may consent to a proposal as the deputy of a person who was asked. The
     * deputy must have been named before the proposal was made, and the appointment must not have been withdrawn
     * since.
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
