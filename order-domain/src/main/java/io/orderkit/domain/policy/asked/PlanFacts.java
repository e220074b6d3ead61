package io.orderkit.domain.policy.asked;

import io.orderkit.domain.measure.Unit;
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
 * The facts of an anomaly when the number of persons for its plan is determined (C11.1).
 *
 * @param tier the customer's tier
 * @param kind the kind of the anomaly: {@code production}, {@code technical}, or another code
 * @param quantity the affected quantity, more than zero; empty when it names none
 * @param unit the unit of that quantity
 * @param orderTotal quantity × price over all lines, in the order's currency, zero or more; empty while it is not known
 * @param currency the order's currency, an ISO code; empty while it is not known
 * @param about the circumstances of the question
 */
@Wire("plan-facts")
public record PlanFacts(
        Tier tier,
        String kind,
        Optional<BigDecimal> quantity,
        Optional<Unit> unit,
        Optional<BigDecimal> orderTotal,
        Optional<String> currency,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<PlanVerdict> {
    public PlanFacts {
        quantity = quantity.map(Plain::of);
        orderTotal = orderTotal.map(Plain::of);
    }

    @Override
    public void requirePossible() {
        quantity.ifPresent(goods -> Possible.moreThanZero("quantity", goods));
        orderTotal.ifPresent(total -> Possible.zeroOrMore("orderTotal", total));
        currency.ifPresent(code -> Possible.currency("currency", code));
    }

    @Override
    public PlanFacts about(Optional<Circumstances> others) {
        return new PlanFacts(tier, kind, quantity, unit, orderTotal, currency, others);
    }
}
