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
 * The facts of a cancelled order when the maximum fee is determined (X8).
 *
 * @param tier the customer's tier
 * @param causedBy the party that caused the cancellation
 * @param production the state of production at the cancellation: {@code not-ordered}, {@code issued}, {@code released}
 *     or {@code completed}
 * @param paid the customer's payments, less what was given back, in the order's currency, zero or more
 * @param orderTotal quantity × price over all lines, in the order's currency, zero or more; empty while it is not known
 * @param currency the order's currency, an ISO code; empty while it is not known
 * @param about the circumstances of the question
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
