package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;

/**
 * A check for additional invariants of a particular process. The check throws an {@link AssertionError} if an invariant
 * is violated.
 *
 * @param <O> the order
 */
public interface WalkWatch<O extends Order<O>> {
    /** Checks an event before it is applied to the order. */
    default void before(OrderEvent<O> event, O order, Moment moment) {}

    /** Checks the order after each accepted step. */
    default void after(O order, Moment moment) {}
}
