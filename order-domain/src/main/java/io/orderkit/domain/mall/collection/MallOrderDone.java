package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/** M5: delivered and paid, the order is done. */
@Wire("mall-order-done")
public record MallOrderDone() implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.DONE);
    }
}
