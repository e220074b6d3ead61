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
    /** Returns the order after a next step, or after some time; nothing if the step is refused. */
    Optional<OrderAtMoment<O>> next(OrderAtMoment<O> stand);

    /** Returns the order after an act; nothing if it is refused. */
    Optional<OrderAtMoment<O>> after(OrderAtMoment<O> stand, Act act);

    /** Returns an input for each step of a person, and the due commands. */
    List<OrderCommand> inputs(OrderAtMoment<O> stand);
}
