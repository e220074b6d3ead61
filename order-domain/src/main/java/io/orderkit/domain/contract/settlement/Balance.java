package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.pricing.PaymentGateTerms;
import io.orderkit.domain.contract.production.ReceivedWorth;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The value of the received goods (quantity × confirmed price) and the part of it that is still unpaid (C13.2). */
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
                        .minus(Settlement.of(order).paid(currency)));
    }

    /**
     * Returns the money that can never become due and must therefore be refunded, one amount per currency.
     *
     * @see #owedBack(ContractOrder, Currency)
     */
    public static List<Money> owedBack(ContractOrder order) {
        return Settlement.of(order).paidByCurrency().stream()
                .flatMap(paid -> owedBack(order, paid.currency()).stream())
                .toList();
    }

    /**
     * Returns the money in one currency that can never become due and must therefore be refunded. Until the order is
     * complete, only money above the highest possible value of the order is refunded (X3). Once the order is complete,
     * all money above the value of the goods is refunded. For an order that was cancelled or declined, or that ended in
     * the new-product trial, everything except the cancellation fee is refunded (X8). Money in a currency other than
     * the order's can never become due, so all of it is refunded (W3).
     */
    public static Optional<Money> owedBack(ContractOrder order, Currency currency) {
        Money paid = Settlement.of(order).paid(currency);
        if (hasEnded(order)) {
            return Optional.of(paid.minus(fee(order, currency))).filter(Money::isPositive);
        }
        boolean canBecomeDue = order.content().currency().map(currency::equals).orElse(true);
        Optional<Money> tooMuch =
                canBecomeDue ? open(order).map(Money::negated).or(() -> aboveMostWorth(order)) : Optional.of(paid);
        return tooMuch.filter(Money::isPositive);
    }

    /** Returns the highest amount in a given currency, or zero if there is none. */
    static Money highest(List<Money> amounts, Currency currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .max(Comparator.naturalOrder())
                .orElse(Money.zero(currency));
    }

    private static Optional<Money> aboveMostWorth(ContractOrder order) {
        return mostWorth(order)
                .map(most -> Settlement.of(order).paid(most.currency()).minus(most));
    }

    /** Returns the part of the cancellation fee that has not been paid yet (X8). */
    public static Optional<Money> feeDue(ContractOrder order) {
        return Cancellation.of(order)
                .fee()
                .filter(any -> hasEnded(order))
                .map(fee -> fee.minus(Settlement.of(order).paid(fee.currency())))
                .filter(Money::isPositive);
    }

    private static Money fee(ContractOrder order, Currency currency) {
        return Cancellation.of(order)
                .fee()
                .filter(fee -> fee.currency().equals(currency))
                .orElse(Money.zero(currency));
    }

    /**
     * Returns the highest possible value of the order, with every line at the upper limit of its tolerance. The result
     * is empty until the order has a total.
     */
    private static Optional<Money> mostWorth(ContractOrder order) {
        return order.content()
                .total()
                .map(total -> order.content().lines().stream()
                        .flatMap(line -> mostWorth(line).stream())
                        .reduce(Money.zero(total.currency()), Money::plus));
    }

    private static Optional<Money> mostWorth(OrderLine line) {
        return line.unitPrice().flatMap(price -> line.mostQuantity().map(price::times));
    }

    /** Returns whether the order was cancelled or declined, or ended in the new-product trial. */
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
        Settlement settlement = Settlement.of(order);
        return open(order)
                .map(open -> settlement
                        .askedPercent()
                        .map(percent -> ReceivedWorth.of(order, open.currency())
                                .percent(percent)
                                .minus(settlement.paid(open.currency())))
                        .orElse(open))
                .filter(Money::isPositive);
    }
}
