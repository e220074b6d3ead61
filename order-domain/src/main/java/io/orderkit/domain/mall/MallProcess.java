package io.orderkit.domain.mall;

import static io.orderkit.domain.mall.MallOrderState.*;
import static io.orderkit.domain.model.Role.MALL_ADMINISTRATOR;
import static io.orderkit.domain.model.Role.MEMBER;

import io.orderkit.domain.mall.confirmation.*;
import io.orderkit.domain.mall.ordering.*;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;

/** Read from top to bottom: the handbook's mall, as far as M2. */
public final class MallProcess {
    private static final Permit<MallOrder> ITS_MEMBER = Permit.related(
            MEMBER,
            "member-of-the-order",
            (order, actor) -> order.member().filter(actor.id()::equals).isPresent());

    private static final ProcessDefinition<MallOrder> STANDARD = table();

    private MallProcess() {}

    /** The process as the handbook has it. An adopter adds to it with {@link ProcessDefinition#extend()}. */
    public static ProcessDefinition<MallOrder> standard() {
        return STANDARD;
    }

    // spotless:off
    private static ProcessDefinition<MallOrder> table() {
        return ProcessDefinition.named("mall", 1, MallOrder::unborn)
                .track(MallOrderState.values())

                // The member orders, and may change his mind until the order is confirmed.
                .step("M1", SubmitMallOrder.class)   .by(MEMBER)
                    .from(NOT_SUBMITTED)             .leadsTo(SUBMITTED)
                    .emits(MallOrderSubmitted.class) .decide(SubmitMallOrder::decide)
                .step("M1", ChangeMallOrder.class)   .by(ITS_MEMBER)
                    .from(SUBMITTED, FOUND_INVALID)  .leadsTo(SUBMITTED)
                    .emits(MallOrderChanged.class)   .decide(ChangeMallOrder::decide)
                .step("M1", CancelMallOrder.class)   .by(ITS_MEMBER)
                    .from(SUBMITTED, FOUND_INVALID)  .leadsTo(CANCELLED)
                    .emits(MallOrderCancelled.class) .decide(CancelMallOrder::decide)

                // The administrator calls.
                .step("M2", ConfirmMallOrder.class)  .by(MALL_ADMINISTRATOR)
                    .from(SUBMITTED, FOUND_INVALID)  .leadsTo(CONFIRMED, FOUND_INVALID)
                    .emits(MallOrderConfirmed.class) .decide(ConfirmMallOrder::decide)
                .step("M2", RejectMallOrder.class)   .by(MALL_ADMINISTRATOR)
                    .from(FOUND_INVALID, CONFIRMED)  .leadsTo(CANCELLED)
                    .emits(MallOrderCancelled.class) .decide(RejectMallOrder::decide)
                .end()

                .vocabulary("phone-item.address", "phone-item.delivery-details", "phone-item.member-unknown")
                .words(Wording.from(MallProcess.class, "mall"))
                .build();
    }
    // spotless:on
}
