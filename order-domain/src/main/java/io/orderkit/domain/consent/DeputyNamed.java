package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.KernelName;
import java.util.Optional;

/**
 * The event recording that a person assigned to the order has named a deputy or withdrawn the appointment (X9). A new
 * deputy may act only on later proposals. A previous deputy may no longer act on any proposal.
 *
 * @param person the person who named the deputy
 * @param deputy the new deputy; empty if the appointment was withdrawn
 * @param <O> the type of the order
 */
@KernelName
@Wire("deputy-named")
public record DeputyNamed<O extends Order<O>>(ActorId person, Optional<ActorId> deputy) implements OrderEvent<O> {
    @Override
    public O applyTo(O order) {
        return order.with(Deputies.KEY, deputies -> deputies.with(person, deputy));
    }

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<DeputyNamed<O>> type() {
        return (Class<DeputyNamed<O>>) (Class<?>) DeputyNamed.class;
    }
}
