package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.MallContent;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * M1: an order came from the shop.
 *
 * @param member whose it is
 * @param content what he orders
 */
@Wire("mall-order-submitted")
public record MallOrderSubmitted(ActorId member, MallContent content) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.ordered(member, content).at(MallOrderState.SUBMITTED);
    }
}
