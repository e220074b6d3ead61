package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.testkit.scenario.Act;
import java.util.List;
import java.util.Optional;

/**
 * A source of random steps for orders of one process.
 *
 * @param <O> the order
 */
interface RandomSteps<O extends Order<O>> {
    /** Returns the order after a random step or a random passage of time; empty if the step is refused. */
    Optional<OrderAtMoment<O>> next(OrderAtMoment<O> stand);

    /** Returns the order after the given act; empty if the act is refused. */
    Optional<OrderAtMoment<O>> after(OrderAtMoment<O> stand, Act act);

    /** Returns one random command for each step that people take, and all automatic commands that are due. */
    List<OrderCommand> inputs(OrderAtMoment<O> stand);
}
