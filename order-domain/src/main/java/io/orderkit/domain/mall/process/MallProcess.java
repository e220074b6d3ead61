package io.orderkit.domain.mall.process;

import static io.orderkit.domain.mall.collection.CollectionGates.*;
import static io.orderkit.domain.mall.delivery.MallDeliveryGates.*;
import static io.orderkit.domain.mall.order.CollectionState.*;
import static io.orderkit.domain.mall.order.MallDeliveryState.*;
import static io.orderkit.domain.mall.order.MallOrderState.*;
import static io.orderkit.domain.mall.ordering.MemberChangeTime.*;
import static io.orderkit.domain.mall.shortage.ShortageGates.*;
import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.mall.allocation.*;
import io.orderkit.domain.mall.collection.*;
import io.orderkit.domain.mall.confirmation.*;
import io.orderkit.domain.mall.delivery.*;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.MallDeliveryRefusal;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.ordering.*;
import io.orderkit.domain.mall.ordering.Ordering;
import io.orderkit.domain.mall.shortage.*;
import io.orderkit.domain.order.State;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import java.util.Arrays;

/**
 * The mall process, defined as a table of steps. Read from top to bottom, the table follows the mall chapters of the
 * handbook from M1 to M5.
 */
public final class MallProcess {
    private static final Permit<MallOrder> ITS_MEMBER = Permit.related(
            MEMBER,
            "member-of-the-order",
            (order, actor) -> order.member().filter(actor.id()::equals).isPresent());

    private static final Permit<MallOrder> ALLOCATED_LOGISTICS = Permit.related(
            LOGISTICS,
            "logistics-of-the-allocation",
            (order, actor) -> Allocation.of(order).isFor(actor));

    private static final Permit<MallOrder> ITS_DELIVERY_PERSON = Permit.related(
            DELIVERY_PERSON,
            "delivery-person-of-the-order",
            (order, actor) -> MallDelivery.of(order).isBy(actor));

    /** The states from the issue of the shipping order until the goods are delivered (X13). */
    private static final State[] WITH_A_DELIVERY_PERSON = Arrays.stream(MallDeliveryState.values())
            .filter(state -> state.compareTo(SHIPPED) >= 0 && state.compareTo(DELIVERED) <= 0)
            .toArray(State[]::new);

    private static final ProcessDefinition<MallOrder> STANDARD = table();

    private MallProcess() {}

    /** Returns the mall process of the handbook. An adopter can add steps with {@link ProcessDefinition#extend}. */
    public static ProcessDefinition<MallOrder> standard() {
        return STANDARD;
    }

    // spotless:off
    private static ProcessDefinition<MallOrder> table() {
        return ProcessDefinition.named("mall", 2, MallOrder::initialOrder)
                .track(MallOrderState.values())
                .track(MallDeliveryState.values())
                .track(CollectionState.values())
                .since((order, moment) -> Ordering.of(order).submittedAt().map(moment.calendar()::dayOf))   // X11

                // M1–M2: the member submits the order, and can change or cancel it until it is confirmed
                .step("M1", SubmitMallOrder.class)     .by(MEMBER)
                    .from(NOT_SUBMITTED)               .leadsTo(SUBMITTED)
                    .asks(MallTermsFacts.class, DueTimeFacts.class)
                    .emits(MallOrderSubmitted.class)
                .step("M1", ChangeMallOrder.class)     .by(ITS_MEMBER)
                    .from(untilConfirmed())            .leadsTo(SUBMITTED)
                    .gate(CHANGE_WINDOW_OPEN)
                    .asks(MallTermsFacts.class, DueTimeFacts.class)
                    .emits(MallOrderChanged.class)
                .step("M1", CancelMallOrder.class)     .by(ITS_MEMBER)
                    .from(untilConfirmed())            .leadsTo(CANCELLED, CALLED_OFF)
                    .gate(CHANGE_WINDOW_OPEN)
                    .emits(MallOrderCancelled.class)

                // The administrator calls. After the confirmation the content is fixed; the order is cancelled only
                // while the goods are here.
                .step("M2", ConfirmMallOrder.class)    .by(MALL_ADMINISTRATOR)
                    .from(SUBMITTED, FOUND_INVALID)    .leadsTo(CONFIRMED, FOUND_INVALID, OPEN, PARTLY_PAID, PAID)
                    .asks(DueTimeFacts.class)
                    .emits(MallOrderConfirmed.class)
                .step("M2", RejectMallOrder.class)     .by(MALL_ADMINISTRATOR)
                    .from(FOUND_INVALID, CONFIRMED)
                    .from(NOT_ALLOCATED, ALLOCATED, PREPARED, RETURNED_TO_SENDER, LOST)
                    .leadsTo(CANCELLED, CALLED_OFF)
                    .emits(MallOrderCancelled.class)
                .step("M5", DropMallLine.class)        .by(MALL_ADMINISTRATOR)
                    .from(CONFIRMED)
                    .from(NOT_ALLOCATED, ALLOCATED, PREPARED, RETURNED_TO_SENDER, LOST)
                    .leadsTo(OPEN, PARTLY_PAID, PAID)
                    .gate(ANOTHER_LINE_IS_LEFT)
                    .emits(MallLineDropped.class)
                .step("M5", CancelMallRest.class)      .by(ITS_MEMBER)
                    .from(CONFIRMED)
                    .from(NOT_ALLOCATED, ALLOCATED, PREPARED, RETURNED_TO_SENDER, LOST)
                    .leadsTo(CANCELLED, CALLED_OFF)
                    .gate(A_LINE_WAS_DROPPED)
                    .emits(MallRestCancelled.class)

                // M3, M5: preparation, shipping and delivery happen offline and are recorded online
                .step("M3", AllocateMallOrder.class)   .by(MALL_ADMINISTRATOR)
                    .from(CONFIRMED)
                    .from(NOT_ALLOCATED)               .leadsTo(ALLOCATED)
                    .asks(DueTimeFacts.class)
                    .emits(MallOrderAllocated.class)
                .step("M3", ReallocateMallOrder.class) .by(MALL_ADMINISTRATOR)
                    .from(CONFIRMED)
                    .from(ALLOCATED, PREPARED, RETURNED_TO_SENDER, LOST)
                    .leadsTo(ALLOCATED)
                    .asks(DueTimeFacts.class)
                    .emits(MallOrderReallocated.class)
                .step("M3", PrepareStock.class)        .by(ALLOCATED_LOGISTICS)
                    .from(CONFIRMED)
                    .from(ALLOCATED)                   .leadsTo(PREPARED)
                    .emits(StockPrepared.class)
                .step("M5", IssueShippingOrder.class)  .by(ALLOCATED_LOGISTICS)
                    .from(CONFIRMED)
                    .from(PREPARED)                    .leadsTo(SHIPPED, OPEN, PARTLY_PAID, PAID)
                    .gate(PAID_OR_MAY_GO_UNPAID)
                    .asks(MallTermsFacts.class)
                    .emits(ShippingOrderIssued.class)
                .step("X10", CorrectShippingOrder.class).by(ALLOCATED_LOGISTICS)
                    .also("M5")
                    .from(CONFIRMED, DONE)
                    .from(SHIPPED, DELIVERY_FAILED, RETURNED_TO_SENDER, LOST, DELIVERED)
                    .leadsTo(CONFIRMED, OPEN, PARTLY_PAID, PAID)
                    .emits(ShippingOrderCorrected.class)
                .step("M3", MarkDelivered.class)       .by(MALL_ADMINISTRATOR)
                    .from(SHIPPED, DELIVERY_FAILED)    .leadsTo(DELIVERED)
                    .emits(GoodsDelivered.class)
                .step("M3", MarkDeliveryFailed.class)  .by(MALL_ADMINISTRATOR)
                    .from(SHIPPED, DELIVERY_FAILED)    .leadsTo(DELIVERY_FAILED)
                    .emits(DeliveryFailed.class)
                .step("M3", MarkReturned.class)        .by(MALL_ADMINISTRATOR)
                    .from(DELIVERY_FAILED)             .leadsTo(RETURNED_TO_SENDER, OPEN, PARTLY_PAID, PAID)
                    .asks(DueTimeFacts.class)
                    .emits(GoodsReturned.class)
                .step("M5", MarkLost.class)            .by(MALL_ADMINISTRATOR)
                    .from(SHIPPED, DELIVERY_FAILED)    .leadsTo(LOST, OPEN, PARTLY_PAID, PAID)
                    .asks(DueTimeFacts.class)
                    .emits(MallGoodsLost.class)
                .step("X10", CorrectDeliveryStatus.class).by(MALL_ADMINISTRATOR)
                    .also("M3")
                    .from(CONFIRMED, DONE)
                    .from(DELIVERY_FAILED, RETURNED_TO_SENDER, LOST, DELIVERED)
                    .leadsTo(SHIPPED, DELIVERY_FAILED, CONFIRMED, OPEN, PARTLY_PAID, PAID)
                    .emits(DeliveryStatusCorrected.class)

                // M4: Money is collected independently of shipping and delivery. A payment that arrives before the
                // confirmation takes effect when the order is confirmed.
                .step("M4", GiveCashFeedback.class)    .by(ITS_DELIVERY_PERSON)
                    .from(CONFIRMED, DONE, CANCELLED)
                    .gate(PAID_IN_CASH)
                    .emits(CashFeedbackGiven.class)
                .step("M4", RecordCash.class)          .by(FINANCE)
                    .from(CONFIRMED, DONE, CANCELLED)  .leadsTo(PARTLY_PAID, PAID)
                    .gate(PAID_IN_CASH)
                    .emits(CashRecorded.class)
                .step("M4", ConfirmRemittance.class)   .by(FINANCE)
                    .from(SUBMITTED, FOUND_INVALID, CONFIRMED, DONE, CANCELLED)
                    .leadsTo(PARTLY_PAID, PAID)
                    .gate(PAID_BEFORE)
                    .emits(RemittanceConfirmed.class)
                .step("M4", CorrectPayment.class)      .by(FINANCE)
                    .also("X10")
                    .from(SUBMITTED, FOUND_INVALID, CONFIRMED, DONE, CANCELLED)
                    .leadsTo(OPEN, PARTLY_PAID, PAID, CONFIRMED)
                    .gate(A_PAYMENT_IS_RECORDED)
                    .emits(PaymentCorrected.class)
                .step("M4", GiveMoneyBack.class)       .by(FINANCE)
                    .from(SUBMITTED, FOUND_INVALID, CONFIRMED, DONE, CANCELLED)
                    .gate(MONEY_OWED_BACK)
                    .emits(MallMoneyGivenBack.class)
                .step("X10", CorrectMallRefund.class)  .by(FINANCE)
                    .also("M4")
                    .from(SUBMITTED, FOUND_INVALID, CONFIRMED, DONE, CANCELLED)
                    .leadsTo(OPEN, PARTLY_PAID, PAID, CONFIRMED)
                    .gate(A_REFUND_IS_RECORDED)
                    .emits(MallRefundCorrected.class)

                // X13: the mall has no delivery clerk, so the administrator names the new delivery person
                .step("X13", ReplaceMallDeliveryPerson.class).by(MALL_ADMINISTRATOR)
                    .from(CONFIRMED)
                    .from(WITH_A_DELIVERY_PERSON)
                    .gate(A_DELIVERY_PERSON_IS_NAMED)
                    .emits(MallDeliveryPersonReplaced.class)

                // M5: a delivered and paid order is done
                .step("M5", CloseMallOrder.class)      .byItself(CloseMallOrder::due)
                    .from(CONFIRMED).from(DELIVERED).from(PAID)
                    .leadsTo(DONE)
                    .emits(MallOrderDone.class)
                .end()

                .with(MallMessages::addTo)
                .with(MallCorrections::addTo)
                .owes(MallObligations::of)
                .refuses(OrderingRefusal.values())
                .refuses(PhoneRefusal.values())
                .refuses(AllocationRefusal.values())
                .refuses(MallDeliveryRefusal.values())
                .refuses(ReplacementRefusal.values())
                .refuses(CollectionRefusal.values())
                .refuses(ShortageRefusal.values())
                .vocabulary(MallVocabulary.keys())
                .words(Wording.from(MallProcess.class, "mall"))
                .build();
    }
    // spotless:on
}
