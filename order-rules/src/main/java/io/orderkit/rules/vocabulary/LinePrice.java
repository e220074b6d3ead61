package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The price of one line, checked against plan and last deal (C5), in pricing.drl. The figures are ready-made: a rule
 * compares, it does not calculate.
 *
 * @param productKnown whether the product number exists
 * @param planEntry whether the price execution plan has an entry for it
 * @param planInForce whether that entry was in force on the day of receipt
 * @param sameCurrency whether the line's currency and unit are the plan's
 * @param planDeviationPercent how far the price is off the plan, without sign, two decimals; 0 without an entry
 * @param planTolerancePercent how far it may be off: what price-tolerances.csv says, or else the plan itself
 * @param earlierDeal whether this customer has bought this product before
 * @param dealDeviationPercent how far the price is off the last deal, without sign, two decimals; 0 without one
 * @param sameSpecification whether the specification is that of the last deal; true without one
 * @param dealTolerancePercent how far it may be off the last deal, in price-tolerances.csv
 * @param open what a host or a table adds
 */
public record LinePrice(
        boolean productKnown,
        boolean planEntry,
        boolean planInForce,
        boolean sameCurrency,
        BigDecimal planDeviationPercent,
        BigDecimal planTolerancePercent,
        boolean earlierDeal,
        BigDecimal dealDeviationPercent,
        boolean sameSpecification,
        BigDecimal dealTolerancePercent,
        OpenValues open)
        implements OpenFact {
    public LinePrice {
        Objects.requireNonNull(planDeviationPercent);
        Objects.requireNonNull(planTolerancePercent);
        Objects.requireNonNull(dealDeviationPercent);
        Objects.requireNonNull(dealTolerancePercent);
        Objects.requireNonNull(open);
    }
}
