package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that another delivery person took over the goods (X13).
 *
 * @param predecessor the former delivery person
 * @param successor the new delivery person
 * @param by the administrator
 * @param reason the reason
 */
@Wire("mall-delivery-person-replaced")
public record MallDeliveryPersonReplaced(ActorId predecessor, ActorId successor, ActorId by, String reason)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(MallDelivery.KEY, delivery -> delivery.handedTo(successor));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "mall-delivery-person-replaced",
                Set.of(Role.DELIVERY_PERSON, Role.LOGISTICS),
                Map.of("predecessor", predecessor.value(), "successor", successor.value(), "reason", reason)));
    }
}
