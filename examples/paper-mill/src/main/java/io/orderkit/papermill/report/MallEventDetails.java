package io.orderkit.papermill.report;

import io.orderkit.domain.mall.allocation.MallOrderAllocated;
import io.orderkit.domain.mall.allocation.MallOrderReallocated;
import io.orderkit.domain.mall.allocation.StockPrepared;
import io.orderkit.domain.mall.collection.CashFeedbackGiven;
import io.orderkit.domain.mall.collection.CashRecorded;
import io.orderkit.domain.mall.collection.MallMoneyGivenBack;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.PaymentCorrected;
import io.orderkit.domain.mall.collection.RemittanceConfirmed;
import io.orderkit.domain.mall.confirmation.MallOrderConfirmed;
import io.orderkit.domain.mall.delivery.DeliveryFailed;
import io.orderkit.domain.mall.delivery.GoodsDelivered;
import io.orderkit.domain.mall.delivery.GoodsReturned;
import io.orderkit.domain.mall.delivery.MallGoodsLost;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.mall.ordering.MallOrderChanged;
import io.orderkit.domain.mall.ordering.MallOrderSubmitted;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The descriptions of the events of mall orders.
 *
 * @param words the wording of the descriptions
 */
record MallEventDetails(MillWording words) {

    EventDetails addTo(EventDetails details) {
        return details.on(MallOrderSubmitted.class, event -> content(event.content()))
                .on(MallOrderChanged.class, event -> content(event.content()))
                .on(MallOrderCancelled.class, event -> reason(event.reason()))
                .on(MallOrderConfirmed.class, this::confirmed)
                .on(MallOrderAllocated.class, event -> allocated(event.person(), event.shipBy()))
                .on(
                        MallOrderReallocated.class,
                        event -> EventDetails.together(
                                reason(event.reason()), allocated(event.person(), event.shipBy())))
                .on(StockPrepared.class, event -> goods(event.prepared()))
                .on(
                        ShippingOrderIssued.class,
                        event -> EventDetails.together(
                                words.detail(
                                        "shipping",
                                        "document",
                                        event.shippingOrder(),
                                        "who",
                                        event.deliveryPerson(),
                                        "when",
                                        words.when(event.expectedAt())),
                                goods(event.goods())))
                .on(
                        MallGoodsLost.class,
                        event -> EventDetails.together(
                                words.detail("at", "when", words.when(event.at())), reason(event.detail())))
                .on(GoodsDelivered.class, event -> words.detail("at", "when", words.when(event.at())))
                .on(GoodsReturned.class, event -> words.detail("at", "when", words.when(event.at())))
                .on(
                        DeliveryFailed.class,
                        event -> reason(words.say(event.reason().wordingKey())
                                + (event.detail().isEmpty() ? "" : " · " + event.detail())))
                .on(CashFeedbackGiven.class, event -> payment(event.payment()))
                .on(CashRecorded.class, event -> payment(event.payment()))
                .on(
                        RemittanceConfirmed.class,
                        event -> EventDetails.together(
                                payment(event.payment()),
                                words.detail(
                                        "remittance-" + Names.kebab(event.source()), "document", event.document())))
                .on(
                        PaymentCorrected.class,
                        event -> EventDetails.together(
                                words.detail(
                                        "corrected",
                                        "before",
                                        event.before(),
                                        "amount",
                                        event.amount(),
                                        "reference",
                                        event.reference()),
                                reason(event.reason())))
                .on(MallMoneyGivenBack.class, event -> payment(event.payment()));
    }

    private List<String> content(MallContent content) {
        return words.detail(
                "mall-content",
                "amount",
                content.total(),
                "payment",
                "@" + content.payment().wordingKey());
    }

    private List<String> confirmed(MallOrderConfirmed event) {
        List<String> invalid = event.invalid().stream()
                .sorted()
                .map(item -> words.say(item.wordingKey()))
                .toList();
        return EventDetails.together(
                invalid.isEmpty() ? List.of() : words.detail("invalid", "items", words.joined(invalid)),
                event.paymentDueBy()
                        .map(due -> words.detail("payment-due", "when", words.when(due)))
                        .orElse(List.of()));
    }

    private List<String> allocated(Optional<ActorId> person, Instant shipBy) {
        return words.detail(
                "allocated", "who", person.map(ActorId::value).orElse("@role.logistics"), "when", words.when(shipBy));
    }

    private List<String> goods(List<LineQuantity> goods) {
        return goods.stream()
                .map(each -> words.say("detail.prepared", "line", each.line(), "quantity", each.quantity()))
                .toList();
    }

    private List<String> payment(MallPayment payment) {
        return words.detail("payment", "amount", payment.amount(), "reference", payment.reference());
    }

    private List<String> reason(String reason) {
        return reason.isEmpty() ? List.of() : words.detail("reason", "reason", reason);
    }
}
