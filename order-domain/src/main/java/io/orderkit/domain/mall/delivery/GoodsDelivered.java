package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;

/**
 * M3, M5: the goods were delivered.
 *
 * @param at when
 * @param receivedBy who took them
 */
@Wire("goods-delivered")
public record GoodsDelivered(Instant at, Personal<String> receivedBy) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return DeliveryMarks.plus(order, at).at(MallDeliveryState.DELIVERED);
    }
}
