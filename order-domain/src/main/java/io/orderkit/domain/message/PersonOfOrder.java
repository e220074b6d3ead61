package io.orderkit.domain.message;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.Function;

/**
 * The person assigned to an order who receives the messages for a role, such as the order's salesperson. If nobody is
 * assigned to the order in the role, the message goes to everybody who has the role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param relation the name of the person's relation to the order, as used in permits, for example
 *     {@code salesperson-of-the-order}
 * @param who a pure function that finds the person for an order. Within a scope, the function receives the order
 *     with the relevant delivery or claim selected
 * @param <O> the type of the order
 */
public record PersonOfOrder<O extends Order<O>>(Role role, String relation, Function<O, Optional<ActorId>> who) {
    /** Returns the wording key for the relation's display label. */
    public String wordingKey() {
        return "relation." + relation;
    }
}
