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
 * The facts of a delivery from which the rules determine how many supervision times it needs (C16).
 *
 * @param tier the customer's tier
 * @param urgency the urgency
 * @param orderTotal the order's total (quantity × price over all lines), zero or more; empty while unknown
 * @param currency the ISO code of the order's currency; empty while unknown
 * @param about additional facts, such as the date, the customer and the product
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
