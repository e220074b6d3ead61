package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of an order from which the rules determine the payment required before its goods leave (C5, C13).
 *
 * @param tier the customer's tier
 * @param paymentMethod the payment method
 * @param gross the value of the goods including charges and tax, in the order's currency, zero or more; empty while
 *     unknown
 * @param currency the ISO code of the order's currency; empty while unknown
 * @param paymentDays the payment term of the sales contract in days, zero or more; empty if there is no contract
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("payment-gate-facts")
public record PaymentGateFacts(
        Tier tier,
        PaymentMethod paymentMethod,
        Optional<BigDecimal> gross,
        Optional<String> currency,
        Optional<Integer> paymentDays,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<PaymentGateVerdict> {
    public PaymentGateFacts {
        gross = gross.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        gross.ifPresent(amount -> Possible.zeroOrMore("gross", amount));
        currency.ifPresent(code -> Possible.currency("currency", code));
        paymentDays.ifPresent(days -> Possible.zeroOrMore("paymentDays", days));
    }

    @Override
    public PaymentGateFacts about(Optional<Circumstances> others) {
        return new PaymentGateFacts(tier, paymentMethod, gross, currency, paymentDays, others);
    }
}
