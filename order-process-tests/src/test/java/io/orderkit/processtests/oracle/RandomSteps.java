package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.testkit.scenario.Act;
import java.util.List;
import java.util.Optional;

/**
 * Random steps of an order.
 *
 * @param <O> the order
 */
interface RandomSteps<O extends Order<O>> {
    /** Returns the order after a next step, or after some time; nothing when the step is refused. */
    Optional<OrderAtMoment<O>> next(OrderAtMoment<O> stand);

    /** The order after somebody has done something; nothing when it is refused. */
    Optional<OrderAtMoment<O>> after(OrderAtMoment<O> stand, Act act);

    /** An input for each step that somebody takes, and what is due by itself. */
    List<OrderCommand> inputs(OrderAtMoment<O> stand);
}
