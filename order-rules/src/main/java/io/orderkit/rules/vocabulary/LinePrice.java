package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The price of one line, which pricing.drl checks against the plan and the last deal (C5). All differences are calculated in advance, so
 * that rules only need to compare them with the tolerances.
 *
 * @param productKnown whether the product number of the line exists
 * @param planEntry whether the price execution plan has an entry for the line's product
 * @param planInForce whether the plan's entry was in force on the day of receipt
 * @param sameCurrency whether the line has the same currency and unit as the plan's entry
 * @param planDeviationPercent the absolute difference between the line's price and the plan's, in percent with two decimals; 0 if the plan
 *     has no entry
 * @param planTolerancePercent the allowed difference from the plan, in percent, as set in price-tolerances.csv or, failing that, in the
 *     plan itself
 * @param earlierDeal whether the customer has bought this product before
 * @param dealDeviationPercent the absolute difference between the line's price and that of the last deal, in percent with two decimals; 0
 *     if there is no last deal
 * @param sameSpecification whether the line's specification is the same as in the last deal; true if there is no
 *     last deal
 * @param dealTolerancePercent the allowed difference from the last deal, in percent, as set in price-tolerances.csv
 * @param open the values of the open properties, which a host or a table supplies
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
