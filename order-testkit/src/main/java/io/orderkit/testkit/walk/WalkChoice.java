package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;

/**
 * The choice of the command that a walk tries next.
 *
 * @param <O> the order
 */
@FunctionalInterface
public interface WalkChoice<O extends Order<O>> {
    /** Returns the next command and its actor. The process may refuse the command. */
    Act next(O order, Moment moment);
}
