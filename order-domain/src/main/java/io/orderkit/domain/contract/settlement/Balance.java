package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.PaymentGateTerms;
import io.orderkit.domain.contract.production.ReceivedWorth;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import java.util.Optional;

/**
 * The amounts that the customer still has to pay: the unpaid part of the value of the received goods (quantity ×
 * confirmed price), the amount still required before the goods leave, and the unpaid cancellation fee (C13.2, X8).
 * {@link MoneyOwedBack} calculates the amounts that must be refunded.
 */
public final class Balance {
    private Balance() {}

    /**
     * Returns the open amount, which is zero or negative if everything has been paid. The result is empty until all
     * goods are in the warehouse.
     */
    public static Optional<Money> open(ContractOrder order) {
        if (!order.isAt(ProductionState.COMPLETED) || hasEnded(order)) {
            return Optional.empty();
        }
        return order.content()
                .currency()
                .map(currency -> ReceivedWorth.of(order, currency)
                        .minus(PaymentAccount.of(order).paid(currency)));
    }

    /** Returns the part of the cancellation fee that has not been paid yet (X8). */
    public static Optional<Money> feeDue(ContractOrder order) {
        return Cancellation.of(order)
                .fee()
                .filter(any -> hasEnded(order))
                .map(fee -> fee.minus(PaymentAccount.of(order).paid(fee.currency())))
                .filter(Money::isPositive);
    }

    /** Returns whether the order was cancelled, declined or referred to the new-product trial. */
    public static boolean hasEnded(ContractOrder order) {
        return order.positions().on(AgreementState.TRACK).isEnd();
    }

    /** Returns the amount that the customer still has to pay for the goods. */
    public static Optional<Money> toCollect(ContractOrder order) {
        return open(order).filter(Money::isPositive);
    }

    /** Returns the payment that the rules require before the goods leave (C13). */
    static PaymentGateVerdict asked(ContractOrder order, Policies policies) {
        return PaymentGateTerms.of(
                order, order.content().currency().map(currency -> ReceivedWorth.of(order, currency)), policies);
    }

    /**
     * Returns the unpaid part of the payment that the review of terms requires before the goods leave. If the terms
     * were reviewed under release 0.1, payment in full is required.
     */
    static Optional<Money> askedOpen(ContractOrder order) {
        PaymentAccount account = PaymentAccount.of(order);
        return open(order)
                .map(open -> account.askedPercent()
                        .map(percent -> ReceivedWorth.of(order, open.currency())
                                .percent(percent)
                                .minus(account.paid(open.currency())))
                        .orElse(open))
                .filter(Money::isPositive);
    }
}
