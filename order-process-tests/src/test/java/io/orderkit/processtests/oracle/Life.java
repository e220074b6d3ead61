package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.testkit.scenario.Act;
import java.util.List;
import java.util.Optional;

/**
 * What may happen to an order, by chance.
 *
 * @param <O> the order
 */
interface Life<O extends Order<O>> {
    /** What somebody does next, or time; nothing when it is refused. */
    Optional<Stand<O>> next(Stand<O> stand);

    /** The order after somebody has done something; nothing when it is refused. */
    Optional<Stand<O>> after(Stand<O> stand, Act act);

    /** An input for each step that somebody takes, and what is due by itself. */
    List<OrderCommand> inputs(Stand<O> stand);
}
