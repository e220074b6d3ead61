package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/** The event recording that the order is done, because it was delivered and paid (M5). */
@Wire("mall-order-done")
public record MallOrderDone() implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.DONE);
    }
}
