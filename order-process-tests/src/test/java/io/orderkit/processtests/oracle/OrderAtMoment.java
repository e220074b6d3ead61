package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;

/**
 * An order together with the time at which it is observed.
 *
 * @param order the order
 * @param moment the time and environment of the observation
 * @param <O> the order
 */
record OrderAtMoment<O extends Order<O>>(O order, Moment moment) {}
