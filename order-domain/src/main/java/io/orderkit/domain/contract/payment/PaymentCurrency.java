package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The currencies in which money for an order can be recorded (C13, W3). While the order's currency is unknown, every
 * currency is allowed. Once the order's currency is known, another currency is allowed only to settle an open amount in
 * that currency.
 */
public final class PaymentCurrency {
    private PaymentCurrency() {}

    /**
     * Returns a refusal if an amount is neither in the order's currency nor in the currency of an open amount.
     *
     * @param amount the amount to record
     * @param toSettle the open amounts, which can be settled in their own currencies
     */
    public static List<Refusal> check(ContractOrder order, Money amount, Collection<Money> toSettle) {
        Optional<Currency> other = order.content()
                .currency()
                .filter(its -> !its.equals(amount.currency()))
                .filter(its -> toSettle.stream().map(Money::currency).noneMatch(amount.currency()::equals));
        return new Objections()
                .when(
                        other.isPresent(),
                        PaymentRefusal.OTHER_CURRENCY,
                        "found",
                        amount,
                        "expected",
                        other.map(Currency::getCurrencyCode).orElse("?"))
                .list();
    }
}
