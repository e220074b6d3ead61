package io.orderkit.domain.process;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The decision on an attempt to take a step.
 *
 * @param <O> the type of the order
 */
public sealed interface Decision<O extends Order<O>> {
    /**
     * An accepted attempt.
     *
     * @param events its events, in order
     * @param order the order after them
     * @param actedAs the role that permits the actor to take the step
     */
    record Accepted<O extends Order<O>>(List<OrderEvent<O>> events, O order, Role actedAs) implements Decision<O> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * A refused attempt.
     *
     * @param refusals all reasons for the refusal (at least one)
     */
    record Refused<O extends Order<O>>(List<Refusal> refusals) implements Decision<O> {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
