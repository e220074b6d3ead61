package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * M1, M2: the order was cancelled.
 *
 * @param by the member, or an administrator
 * @param reason why; empty when the member did
 */
@Wire("mall-order-cancelled")
public record MallOrderCancelled(ActorId by, String reason) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.CANCELLED);
    }
}
