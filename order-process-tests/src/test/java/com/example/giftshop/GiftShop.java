package com.example.giftshop;

import static io.orderkit.domain.model.Role.LOGISTICS;
import static io.orderkit.domain.model.Role.MALL_ADMINISTRATOR;

import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;

/** The mall process, which has no proposals of its own, with one proposal added. */
public final class GiftShop {
    private GiftShop() {}

    // spotless:off
    public static ProcessDefinition<MallOrder> process() {
        return MallProcess.standard().extend("gifts", 1)
                .step("G1", ProposeGift.class) .by(MALL_ADMINISTRATOR)
                    .from(MallOrderState.CONFIRMED)
                    .emits(ProposalMade.type())
                .step("G1", AddGift.class)     .with(Consents::onceAgreed)
                    .from(MallOrderState.CONFIRMED)
                    .emits(GiftAdded.class)
                .end()
                .with(table -> Consents.<MallOrder>askedOf(LOGISTICS)
                    .proposedBy(MALL_ADMINISTRATOR)
                    .recordedBy(MALL_ADMINISTRATOR)
                    .deputiesNamedBy(Permit.any(LOGISTICS))
                    .addTo(table))
                .words(Wording.from(GiftShop.class, "gifts"))
                .build();
    }
    // spotless:on
}
