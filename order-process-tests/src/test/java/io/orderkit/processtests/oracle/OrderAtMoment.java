package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;

/**
 * An order at a moment.
 *
 * @param order the order
 * @param moment the moment of the observation
 * @param <O> the order
 */
record OrderAtMoment<O extends Order<O>>(O order, Moment moment) {}
