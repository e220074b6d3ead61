package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The conditions that must hold before goods can leave or be delivered (M5). Shipping can depend on payment, but
 * payment never depends on shipping.
 */
public final class MallDeliveryGates {
    /**
     * The condition that the order has been paid, unless the rules allow the goods to leave unpaid. The goods of a
     * cash-on-delivery order can leave before they are paid for.
     */
    public static final Gate<MallOrder> PAID_OR_MAY_GO_UNPAID = Gate.named(
                    "paid-or-may-go-unpaid", MallDeliveryGates::unpaid)
            .asks(MallTermsFacts.class)
            .clearedBy(ConfirmRemittance.class);

    /** The condition that a delivery person has been named and can therefore be replaced (X13). */
    public static final Gate<MallOrder> A_DELIVERY_PERSON_IS_NAMED = Gate.when(
            "a-delivery-person-is-named",
            (order, moment) -> MallDelivery.of(order).deliveryPerson().isPresent(),
            ReplacementRefusal.NOBODY_TO_REPLACE);

    private MallDeliveryGates() {}

    private static List<Refusal> unpaid(MallOrder order, Moment moment) {
        return MallBalance.missing(order)
                .filter(open -> !mayGoUnpaid(order, moment))
                .map(open -> Refusal.gate(MallDeliveryRefusal.NOT_PAID_YET, "open", open))
                .stream()
                .toList();
    }

    private static boolean mayGoUnpaid(MallOrder order, Moment moment) {
        return order.content()
                .map(content -> MallTerms.of(content, order.customer(), moment).shipsUnpaid())
                .orElse(true);
    }
}
