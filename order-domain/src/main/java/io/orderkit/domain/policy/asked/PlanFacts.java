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
 * The facts of an anomaly from which the rules determine how many persons must agree to its emergency plan (C11.1).
 *
 * @param tier the customer's tier
 * @param kind the kind of anomaly: {@code production}, {@code technical}, or another code
 * @param quantity the affected quantity, greater than zero; empty if the anomaly was reported without a quantity
 * @param unit the unit of the affected quantity
 * @param orderTotal the order's total (quantity × price over all lines), zero or more; empty while unknown
 * @param currency the ISO code of the order's currency; empty while unknown
 * @param about additional facts, such as the date, the customer and the product
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
