package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;

/**
 * The choice of the next step of a walk.
 *
 * @param <O> the order
 */
@FunctionalInterface
public interface WalkRoute<O extends Order<O>> {
    /** Returns the next act, which may or may not make sense. */
    Act next(O order, Moment moment);
}
