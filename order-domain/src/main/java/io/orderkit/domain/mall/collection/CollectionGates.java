package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;

/** How an order is paid, and whether money is owed back (M4). None of them looks at allocation, shipping or delivery. */
public final class CollectionGates {
    /** The delivery person's feedback is the evidence for cash on delivery, and for nothing else. */
    public static final Gate<MallOrder> PAID_IN_CASH = paid("paid-in-cash", PaymentKind.CASH_ON_DELIVERY);

    /** The post or the bank is the evidence for payment before delivery, and for nothing else. */
    public static final Gate<MallOrder> PAID_BEFORE = paid("paid-before", PaymentKind.PAYMENT_BEFORE_DELIVERY);

    /** M2, M4: the member has paid too much, or for a cancelled order. */
    public static final Gate<MallOrder> MONEY_OWED_BACK = Gate.when(
            "money-owed-back",
            (order, moment) -> CollectionRecord.owedBack(order).isPresent(),
            CollectionRefusal.NOTHING_OWED_BACK);

    /** M4: a payment was recorded that may be corrected. */
    public static final Gate<MallOrder> A_PAYMENT_IS_RECORDED = Gate.when(
            "a-payment-is-recorded",
            (order, moment) -> CollectionRecord.of(order).hasPayments(),
            CollectionRefusal.NOTHING_TO_CORRECT);

    /** X10: money was given back, and that may be corrected. */
    public static final Gate<MallOrder> A_REFUND_IS_RECORDED = Gate.when(
            "a-refund-is-recorded",
            (order, moment) -> CollectionRecord.of(order).hasRefunds(),
            CollectionRefusal.NOTHING_TO_CORRECT);

    private CollectionGates() {}

    private static Gate<MallOrder> paid(String name, PaymentKind wanted) {
        return Gate.named(
                name,
                (order, moment) -> order
                        .content()
                        .map(MallContent::payment)
                        .filter(kind -> kind != wanted)
                        .map(kind -> Refusal.gate(
                                CollectionRefusal.OTHER_PAYMENT_KIND,
                                "found",
                                "@" + kind.wordingKey(),
                                "expected",
                                "@" + wanted.wordingKey()))
                        .stream()
                        .toList());
    }
}
