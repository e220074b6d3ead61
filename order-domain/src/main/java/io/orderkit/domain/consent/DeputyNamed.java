package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.KernelName;
import java.util.Optional;

/**
 * X9: a person of the order has named who may consent in their place, or nobody any more. It holds for proposals made after it.
 *
 * @param person who
 * @param deputy who stands in for them; empty when nobody does any more
 * @param <O> the order that it happened to
 */
@KernelName
@Wire("deputy-named")
public record DeputyNamed<O extends Order<O>>(ActorId person, Optional<ActorId> deputy) implements OrderEvent<O> {
    @Override
    public O applyTo(O order) {
        return order.with(Deputies.KEY, deputies -> deputies.with(person, deputy));
    }

    /** Returns the type of this event for the table of a process. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    public static <O extends Order<O>> Class<DeputyNamed<O>> type() {
        return (Class<DeputyNamed<O>>) (Class<?>) DeputyNamed.class;
    }
}
