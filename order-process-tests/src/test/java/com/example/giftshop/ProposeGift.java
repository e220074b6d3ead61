package com.example.giftshop;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.consent.step.Proposing;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import java.util.Map;

/**
 * The shop's proposal of a gift, to which the packer must agree (G1).
 *
 * @param gift the gift
 * @param packer the person who packs the gift
 */
@Wire("gifts:propose-gift")
public record ProposeGift(String gift, ActorId packer) implements Proposing<MallOrder> {
    @Override
    public Map<ActorId, Role> asked(MallOrder order) {
        return Map.of(packer, Role.LOGISTICS);
    }

    @Override
    public ProposedCommand<MallOrder> matter(MallOrder order) {
        return new AddGift(gift);
    }
}
