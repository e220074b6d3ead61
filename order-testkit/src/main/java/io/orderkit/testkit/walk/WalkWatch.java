package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;

/**
 * The conditions that hold on every walk of a process, beside those of any process. A watch throws an {@link AssertionError}.
 *
 * @param <O> the order
 */
public interface WalkWatch<O extends Order<O>> {
    /** Looks at an event before it is applied to the order. */
    default void before(OrderEvent<O> event, O order, Moment moment) {}

    /** Looks at the order after each step. */
    default void after(O order, Moment moment) {}
}
