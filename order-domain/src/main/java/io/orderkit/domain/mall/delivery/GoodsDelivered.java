package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;

/**
 * The event recording that the goods were delivered (M3, M5).
 *
 * @param at the time
 * @param receivedBy the recipient
 */
@Wire("goods-delivered")
public record GoodsDelivered(Instant at, Personal<String> receivedBy) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return DeliveryMarks.plus(order, at).at(MallDeliveryState.DELIVERED);
    }
}
