package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.MallContent;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * M1, M2: the member changed his order; it waits to be confirmed again.
 *
 * @param member whose it is
 * @param content what he orders now
 */
@Wire("mall-order-changed")
public record MallOrderChanged(ActorId member, MallContent content) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.ordered(member, content).at(MallOrderState.SUBMITTED);
    }
}
