package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;

/**
 * The invariants of the walks of one process, beside those of every process. A watch throws an {@link AssertionError}.
 *
 * @param <O> the order
 */
public interface WalkWatch<O extends Order<O>> {
    /** Checks an event before it is applied to the order. */
    default void before(OrderEvent<O> event, O order, Moment moment) {}

    /** Checks the order after each step. */
    default void after(O order, Moment moment) {}
}
