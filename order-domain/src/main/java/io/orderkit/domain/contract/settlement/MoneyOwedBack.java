package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.OrderLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The money that can never become due and must therefore be refunded to the customer (C13.2, X3, X8). */
public final class MoneyOwedBack {
    private MoneyOwedBack() {}

    /**
     * Returns the money that must be refunded, one amount per currency.
     *
     * @see #of(ContractOrder, Currency)
     */
    public static List<Money> of(ContractOrder order) {
        List<Money> owedBack = new ArrayList<>();
        for (Money paid : PaymentAccount.of(order).paidByCurrency()) {
            of(order, paid.currency()).ifPresent(owedBack::add);
        }
        return owedBack;
    }

    /**
     * Returns the amount that must be refunded in one currency. Until the order is complete, only payments in excess of
     * the highest possible value of the order are refunded (X3). Once the order is complete, all payments in excess of
     * the value of the goods are refunded. For an order that was cancelled, declined or referred to the new-product
     * trial, everything except the cancellation fee is refunded (X8). Money in a currency other than the order's can
     * never become due, so all of it is refunded (W3).
     */
    public static Optional<Money> of(ContractOrder order, Currency currency) {
        Money paid = PaymentAccount.of(order).paid(currency);
        if (Balance.hasEnded(order)) {
            return Optional.of(paid.minus(fee(order, currency))).filter(Money::isPositive);
        }
        boolean canBecomeDue = order.content().currency().map(currency::equals).orElse(true);
        Optional<Money> tooMuch = canBecomeDue
                ? Balance.open(order).map(Money::negated).or(() -> aboveMostWorth(order))
                : Optional.of(paid);
        return tooMuch.filter(Money::isPositive);
    }

    /** Returns the highest amount in a given currency, or zero if there is none. */
    static Money highest(List<Money> amounts, Currency currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .max(Comparator.naturalOrder())
                .orElse(Money.zero(currency));
    }

    private static Money fee(ContractOrder order, Currency currency) {
        return Cancellation.of(order)
                .fee()
                .filter(fee -> fee.currency().equals(currency))
                .orElse(Money.zero(currency));
    }

    private static Optional<Money> aboveMostWorth(ContractOrder order) {
        return mostWorth(order)
                .map(most -> PaymentAccount.of(order).paid(most.currency()).minus(most));
    }

    /**
     * Returns the highest possible value of the order, with every line at the upper limit of its tolerance. The result
     * is empty until the order has a total.
     */
    private static Optional<Money> mostWorth(ContractOrder order) {
        return order.content().total().map(total -> {
            Money most = Money.zero(total.currency());
            for (OrderLine line : order.content().lines()) {
                most = mostWorth(line).map(most::plus).orElse(most);
            }
            return most;
        });
    }

    private static Optional<Money> mostWorth(OrderLine line) {
        return line.unitPrice().flatMap(price -> line.mostQuantity().map(price::times));
    }
}
