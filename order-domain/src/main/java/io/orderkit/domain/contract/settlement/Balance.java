package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.pricing.PaymentGateTerms;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** What the goods are worth and what of it is open: quantity in the warehouse receipts × confirmed price − payments (C13.2). */
public final class Balance {
    private Balance() {}

    /** What is open; zero or negative when all is paid. Empty until the goods are in the warehouse. */
    public static Optional<Money> open(ContractOrder order) {
        if (!order.isAt(ProductionState.COMPLETED) || hasEnded(order)) {
            return Optional.empty();
        }
        return order.content()
                .currency()
                .map(currency ->
                        worth(order, currency).minus(Settlement.of(order).paid(currency)));
    }

    /** What the customer has paid too much: for more than he got, or for an order that has ended without goods. */
    public static Optional<Money> owedBack(ContractOrder order) {
        Settlement settlement = Settlement.of(order);
        Optional<Money> tooMuch = hasEnded(order)
                ? settlement.currencyHeld().map(settlement::paid)
                : open(order).map(Money::negated);
        return tooMuch.filter(Money::isPositive);
    }

    /** Cancelled, declined, referred to the trial. */
    public static boolean hasEnded(ContractOrder order) {
        return order.positions().on(AgreementState.TRACK).isEnd();
    }

    /** What is still to be paid for the goods. */
    public static Optional<Money> toCollect(ContractOrder order) {
        return open(order).filter(Money::isPositive);
    }

    /** Returns what the rules ask before the goods leave (C13). */
    static PaymentGateVerdict asked(ContractOrder order, Policies policies) {
        return PaymentGateTerms.of(order, order.content().currency().map(currency -> worth(order, currency)), policies);
    }

    /** What was received, at the confirmed prices. */
    static Money worth(ContractOrder order, Currency currency) {
        return order.content().lines().stream()
                .flatMap(line -> amount(order, line))
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Stream<Money> amount(ContractOrder order, OrderLine line) {
        Optional<UnitPrice> price = line.unitPrice();
        Optional<Quantity> received = Production.of(order).received(line.number());
        return price.isPresent()
                        && received.filter(it -> it.unit().equals(price.get().unit()))
                                .isPresent()
                ? Stream.of(price.get().times(received.get()))
                : Stream.empty();
    }
}
