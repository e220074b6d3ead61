package com.example.giftshop;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that a gift was put into the parcel (G1).
 *
 * @param gift the gift
 */
@Wire("gifts:gift-added")
public record GiftAdded(String gift) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order;
    }
}
