package io.orderkit.domain.message;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.Function;

/**
 * The person of an order who is meant when a message goes to a role: to its salesperson, not to any. Where the order names nobody, the
 * message goes to the role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param relation how the person stands to the order, as in permits: {@code salesperson-of-the-order}
 * @param who finds the person; in a scope, the order has the delivery or claim selected. Total and pure
 * @param <O> the order
 */
public record PersonOfOrder<O extends Order<O>>(Role role, String relation, Function<O, Optional<ActorId>> who) {
    /** Returns the key of the relation's title in the wording. */
    public String wordingKey() {
        return "relation." + relation;
    }
}
