package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of one line when its price is checked (C5). The figures are precalculated: a rule compares, it does not
 * calculate.
 *
 * @param productKnown whether the product number exists
 * @param planEntry whether the price execution plan has an entry for it
 * @param planInForce whether that entry was in force on the day of receipt
 * @param sameCurrency whether the line has the currency and unit of the plan
 * @param planDeviationPercent the absolute deviation of the price from the plan; 0 without an entry. It is rounded up
 *     to two decimals, or to those of the tolerance, so that the comparison is exact
 * @param planTolerancePercent the deviation that the plan tolerates
 * @param earlierDeal whether this customer has bought this product before
 * @param dealDeviationPercent the absolute deviation of the price from the last deal, rounded up to two decimals. It is
 *     0 without a deal, and 100 where the deal had another currency or unit
 * @param sameSpecification whether the specification equals that of the last deal; true without one
 * @param about the circumstances of the question
 */
@Wire("pricing-facts")
public record PricingFacts(
        boolean productKnown,
        boolean planEntry,
        boolean planInForce,
        boolean sameCurrency,
        BigDecimal planDeviationPercent,
        BigDecimal planTolerancePercent,
        boolean earlierDeal,
        BigDecimal dealDeviationPercent,
        boolean sameSpecification,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<PricingVerdict> {
    public PricingFacts {
        planDeviationPercent = Plain.of(planDeviationPercent);
        planTolerancePercent = Plain.of(planTolerancePercent);
        dealDeviationPercent = Plain.of(dealDeviationPercent);
    }

    @Override
    public void requirePossible() {
        Possible.zeroOrMore("planDeviationPercent", planDeviationPercent);
        Possible.zeroOrMore("planTolerancePercent", planTolerancePercent);
        Possible.zeroOrMore("dealDeviationPercent", dealDeviationPercent);
    }

    /** Creates facts without circumstances. */
    public PricingFacts(
            boolean productKnown,
            boolean planEntry,
            boolean planInForce,
            boolean sameCurrency,
            BigDecimal planDeviationPercent,
            BigDecimal planTolerancePercent,
            boolean earlierDeal,
            BigDecimal dealDeviationPercent,
            boolean sameSpecification) {
        this(
                productKnown,
                planEntry,
                planInForce,
                sameCurrency,
                planDeviationPercent,
                planTolerancePercent,
                earlierDeal,
                dealDeviationPercent,
                sameSpecification,
                Optional.empty());
    }

    @Override
    public PricingFacts about(Optional<Circumstances> others) {
        return new PricingFacts(
                productKnown,
                planEntry,
                planInForce,
                sameCurrency,
                planDeviationPercent,
                planTolerancePercent,
                earlierDeal,
                dealDeviationPercent,
                sameSpecification,
                others);
    }
}
