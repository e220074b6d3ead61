package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The checks that every payment must pass. The reference must be new, the amount positive and in the order's currency,
 * and the time not in the future.
 */
final class PaymentChecks {
    private PaymentChecks() {}

    static Objections of(MallOrder order, MallPayment payment, Deciding deciding) {
        return new Objections()
                .when(
                        CollectionRecord.of(order).known(payment.reference()).isPresent(),
                        CollectionRefusal.PAYMENT_KNOWN,
                        "reference",
                        payment.reference())
                .when(!payment.amount().isPositive(), CollectionRefusal.AMOUNT_NOT_POSITIVE, "found", payment.amount())
                .and(currency(order, payment.amount()))
                .when(
                        payment.at().isAfter(deciding.now()),
                        CollectionRefusal.RECEIVED_IN_THE_FUTURE,
                        "found",
                        payment.at(),
                        "now",
                        deciding.now());
    }

    static List<Refusal> currency(MallOrder order, Money amount) {
        return order
                .content()
                .map(content -> content.total().currency())
                .filter(currency -> !currency.equals(amount.currency()))
                .map(currency -> Refusal.input(CollectionRefusal.OTHER_CURRENCY, "found", amount, "expected", currency))
                .stream()
                .toList();
    }
}
