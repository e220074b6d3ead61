package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;

/**
 * A check of additional invariants that are specific to one process. If an invariant is violated, the check throws an
 * {@link AssertionError}.
 *
 * @param <O> the order
 */
public interface WalkWatch<O extends Order<O>> {
    /** Checks an event before the order applies it. */
    default void before(OrderEvent<O> event, O order, Moment moment) {}

    /** Checks the order after each accepted step. */
    default void after(O order, Moment moment) {}
}
