package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that an attempt to deliver the goods failed (M3).
 *
 * @param at the time
 * @param reason the reason
 * @param detail additional remarks by the delivery person, possibly empty
 */
@Wire("delivery-failed")
public record DeliveryFailed(Instant at, FailureReason reason, String detail) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return DeliveryMarks.plus(order, at)
                .with(MallDelivery.KEY, MallDelivery::failedOnceMore)
                .at(MallDeliveryState.DELIVERY_FAILED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "delivery-failed",
                Set.of(Role.MEMBER, Role.LOGISTICS),
                Map.of("at", at.toString(), "reason", Names.kebab(reason))));
    }
}
