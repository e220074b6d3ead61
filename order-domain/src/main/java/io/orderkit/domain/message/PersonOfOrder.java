package io.orderkit.domain.message;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.Function;

/**
 * The person of an order who receives the messages to a role, such as its salesperson rather than any salesperson.
 * Where the order names nobody, the message goes to the role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param relation the relation of the person to the order, as in permits: {@code salesperson-of-the-order}
 * @param who finds the person; in a scope, the order has the delivery or claim selected. Total and pure
 * @param <O> the type of the order
 */
public record PersonOfOrder<O extends Order<O>>(Role role, String relation, Function<O, Optional<ActorId>> who) {
    /** Returns the wording key of the relation's title. */
    public String wordingKey() {
        return "relation." + relation;
    }
}
