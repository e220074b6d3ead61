package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;

/**
 * A strategy for selecting the next step of a walk.
 *
 * @param <O> the order
 */
@FunctionalInterface
public interface WalkRoute<O extends Order<O>> {
    /** Returns the next act, which may be invalid. */
    Act next(O order, Moment moment);
}
