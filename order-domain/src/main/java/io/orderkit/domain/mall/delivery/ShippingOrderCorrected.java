package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the goods or the departure time on the shipping order were corrected (M5, X10). An order
 * marked as done is reopened if it is no longer fully paid.
 *
 * @param goods the correct goods
 * @param at the corrected time of departure
 * @param before the time of departure recorded before the correction
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("shipping-order-corrected")
public record ShippingOrderCorrected(
        List<LineQuantity> goods, Instant at, Optional<Instant> before, String reason, ActorId by)
        implements OrderEvent<MallOrder> {
    public ShippingOrderCorrected {
        goods = List.copyOf(goods);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        MallOrder corrected = MallSupply.corrected(MallSupply.shipped(order, goods));
        return CollectionRecord.judged(corrected.with(MallDelivery.KEY, delivery -> delivery.leftAt(at)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "shipping-order-corrected",
                Set.of(Role.MEMBER, Role.FINANCE, Role.MALL_ADMINISTRATOR),
                Map.of("at", at.toString(), "reason", reason)));
    }
}
