package io.orderkit.domain.message;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assigned person who receives the messages for a role, such as the order's own salesperson. If the order names
 * nobody for the role, the message goes to the whole role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param relation the name of the person's relation to the order, as in permits, such as
 *     {@code salesperson-of-the-order}
 * @param who a total, pure function that finds the person in the order; within a scope, the order has one delivery or
 *     claim selected
 * @param <O> the type of the order
 */
public record PersonOfOrder<O extends Order<O>>(Role role, String relation, Function<O, Optional<ActorId>> who) {
    /** Returns the wording key of the relation's title. */
    public String wordingKey() {
        return "relation." + relation;
    }
}
