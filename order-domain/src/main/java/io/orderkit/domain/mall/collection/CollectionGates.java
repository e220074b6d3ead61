package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;

/**
 * The conditions for payments and refunds of an order (M4). No payment condition depends on allocation, shipping or
 * delivery.
 */
public final class CollectionGates {
    /** The condition that the member pays cash on delivery. The delivery person's report proves the payment. */
    public static final Gate<MallOrder> PAID_IN_CASH = paid("paid-in-cash", PaymentKind.CASH_ON_DELIVERY);

    /**
     * The condition that the member pays before delivery. A document from the post office or the bank proves the
     * payment.
     */
    public static final Gate<MallOrder> PAID_BEFORE = paid("paid-before", PaymentKind.PAYMENT_BEFORE_DELIVERY);

    /** The condition that the member has overpaid, or has paid for a cancelled order (M2, M4). */
    public static final Gate<MallOrder> MONEY_OWED_BACK = Gate.when(
            "money-owed-back",
            (order, moment) -> MallBalance.owedBack(order).isPresent(),
            CollectionRefusal.NOTHING_OWED_BACK);

    /** The condition that a payment is recorded and can therefore be corrected (M4). */
    public static final Gate<MallOrder> A_PAYMENT_IS_RECORDED = Gate.when(
            "a-payment-is-recorded",
            (order, moment) -> CollectionRecord.of(order).hasPayments(),
            CollectionRefusal.NOTHING_TO_CORRECT);

    /** The condition that a refund is recorded and can therefore be corrected (X10). */
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
