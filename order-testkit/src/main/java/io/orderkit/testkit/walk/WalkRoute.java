package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;

/**
 * The choice of what is tried next on a walk.
 *
 * @param <O> the order
 */
@FunctionalInterface
public interface WalkRoute<O extends Order<O>> {
    /** Returns what somebody tries next; it may make sense, or not. */
    Act next(O order, Moment moment);
}
