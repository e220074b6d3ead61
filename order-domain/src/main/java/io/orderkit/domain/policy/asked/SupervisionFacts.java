package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of a delivery when the supervision times on its notification are counted (C16).
 *
 * @param tier the customer's tier
 * @param urgency the urgency
 * @param orderTotal quantity × price over all lines, in the order's currency, zero or more; empty while it is not known
 * @param currency the order's currency, an ISO code; empty while it is not known
 * @param about the circumstances of the question
 */
@Wire("supervision-facts")
public record SupervisionFacts(
        Tier tier,
        Urgency urgency,
        Optional<BigDecimal> orderTotal,
        Optional<String> currency,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<SupervisionVerdict> {
    public SupervisionFacts {
        orderTotal = orderTotal.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        orderTotal.ifPresent(total -> Possible.zeroOrMore("orderTotal", total));
        currency.ifPresent(code -> Possible.currency("currency", code));
    }

    @Override
    public SupervisionFacts about(Optional<Circumstances> others) {
        return new SupervisionFacts(tier, urgency, orderTotal, currency, others);
    }
}
