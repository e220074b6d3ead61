package com.example.giftshop;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The addition of a gift to the parcel (G1).
 *
 * @param gift the gift
 */
@Wire("gifts:add-gift")
public record AddGift(String gift) implements ProposedCommand<MallOrder> {
    @Override
    public boolean standsFor(MallOrder order) {
        return order.isAt(MallOrderState.CONFIRMED);
    }

    @Override
    public List<GiftAdded> decide(MallOrder order, Deciding deciding) {
        return List.of(new GiftAdded(gift));
    }
}
