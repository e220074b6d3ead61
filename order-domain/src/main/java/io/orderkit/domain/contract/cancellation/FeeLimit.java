package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The upper limit for a cancellation fee, as set by the rules (X8). */
final class FeeLimit {
    private FeeLimit() {}

    /** Returns the reasons for refusing a fee that is negative, above the limit, or not in the order's currency. */
    static List<Refusal> against(ContractOrder order, Money fee, Policies policies) {
        Optional<Currency> other = order.content().currency().filter(its -> !its.equals(fee.currency()));
        Objections objections = new Objections()
                .when(fee.isNegative(), CancellationRefusal.FEE_NEGATIVE, "found", fee)
                .when(
                        other.isPresent(),
                        CancellationRefusal.FEE_IN_OTHER_CURRENCY,
                        "found",
                        fee,
                        "expected",
                        other.map(Currency::getCurrencyCode).orElse("?"));
        if (other.isEmpty()) {
            Money limit = highest(order, fee.currency(), policies);
            objections.when(fee.compareTo(limit) > 0, CancellationRefusal.FEE_OVER_LIMIT, "found", fee, "limit", limit);
        }
        return objections.list();
    }

    private static Money highest(ContractOrder order, Currency currency, Policies policies) {
        Money held = PaymentAccount.of(order).paid(currency);
        Money paid = held.isNegative() ? Money.zero(currency) : held;
        Optional<Money> total =
                order.content().total().filter(worth -> worth.currency().equals(currency));
        return policies.judge(new CancellationFeeFacts(
                        Pricing.tier(order, policies).tier(),
                        CancellationCause.CUSTOMER,
                        order.positions().on(ProductionState.TRACK).wireName(),
                        paid.amount(),
                        total.map(Money::amount),
                        Optional.of(currency.getCurrencyCode()),
                        OrderCircumstances.of(order)))
                .highest(paid, total);
    }
}
