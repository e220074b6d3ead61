package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts that the rules need to check the price of one line (C5). All figures are calculated beforehand, so that
 * rules only need to compare them.
 *
 * @param productKnown whether the ERP knows the product number
 * @param planEntry whether the price execution plan has an entry for the product
 * @param planInForce whether the plan's entry was in force on the day the order was received
 * @param sameCurrency whether the line's price has the same currency and unit as the plan's price
 * @param planDeviationPercent the absolute deviation from the planned price, in percent; 0 if the plan has no entry.
 *     The deviation is rounded up to two decimals, or to the number of decimals in the tolerance if that is greater, so
 *     that comparisons remain exact
 * @param planTolerancePercent the deviation, in percent, that the plan permits from the planned price
 * @param earlierDeal whether the customer has bought this product before
 * @param dealDeviationPercent the absolute deviation from the price of the customer's last deal, in percent, rounded up
 *     to two decimals. The deviation is 0 if there was no earlier deal, and 100 if the last deal was in another
 *     currency or unit
 * @param sameSpecification whether the specification is the same as in the last deal; true if there was no earlier deal
 * @param about additional facts, such as the date, the customer and the product
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
