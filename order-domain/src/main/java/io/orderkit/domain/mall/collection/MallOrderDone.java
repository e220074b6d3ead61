package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/** M5: delivered and paid, the order is done. */
@Wire("mall-order-done")
public record MallOrderDone() implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.DONE);
    }
}
