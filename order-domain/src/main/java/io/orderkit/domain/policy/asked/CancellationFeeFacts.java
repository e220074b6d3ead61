package io.orderkit.domain.policy.asked;

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
 * The facts of a cancelled order from which the rules determine the maximum fee (X8).
 *
 * @param tier the customer's tier
 * @param causedBy the party that caused the cancellation
 * @param production the state of production at the time of cancellation: {@code not-ordered}, {@code issued},
 *     {@code released} or {@code completed}
 * @param paid the customer's payments minus refunds, in the order's currency, zero or more
 * @param orderTotal the order's total (quantity × price over all lines), zero or more; empty while unknown
 * @param currency the ISO code of the order's currency; empty while unknown
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("cancellation-fee-facts")
public record CancellationFeeFacts(
        Tier tier,
        CancellationCause causedBy,
        String production,
        BigDecimal paid,
        Optional<BigDecimal> orderTotal,
        Optional<String> currency,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<CancellationFeeVerdict> {
    public CancellationFeeFacts {
        paid = Plain.of(paid);
        orderTotal = orderTotal.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        Possible.zeroOrMore("paid", paid);
        orderTotal.ifPresent(total -> Possible.zeroOrMore("orderTotal", total));
        currency.ifPresent(code -> Possible.currency("currency", code));
    }

    @Override
    public CancellationFeeFacts about(Optional<Circumstances> others) {
        return new CancellationFeeFacts(tier, causedBy, production, paid, orderTotal, currency, others);
    }
}
