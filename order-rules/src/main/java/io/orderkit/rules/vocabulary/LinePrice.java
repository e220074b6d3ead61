package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;

/**
 * The price of one line, checked against plan and last deal (C5), in pricing.drl. The figures are ready-made: a rule
 * compares, it does not calculate.
 *
 * @param productKnown whether the product number exists
 * @param planEntry whether the price execution plan has an entry for it
 * @param planInForce whether that entry was in force on the day of receipt
 * @param sameCurrency whether the line's currency and unit are the plan's
 * @param planDeviationPercent how far the price is off the plan, without sign, two decimals; 0 without an entry
 * @param planTolerancePercent how far the plan lets it be off
 * @param earlierDeal whether this customer has bought this product before
 * @param dealDeviationPercent how far the price is off the last deal, without sign, two decimals; 0 without one
 * @param sameSpecification whether the specification is that of the last deal; true without one
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
        boolean sameSpecification) {
    public LinePrice {
        planDeviationPercent = Plain.of(planDeviationPercent);
        planTolerancePercent = Plain.of(planTolerancePercent);
        dealDeviationPercent = Plain.of(dealDeviationPercent);
    }
}
