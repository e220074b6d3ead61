package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The price of one line, checked against the plan and the last deal (C5), in pricing.drl. The figures are calculated beforehand, so that a
 * rule only compares them.
 *
 * @param productKnown whether the product number exists
 * @param planEntry whether the price execution plan has an entry for the product
 * @param planInForce whether that entry was in force on the day of receipt
 * @param sameCurrency whether the line's currency and unit are those of the plan
 * @param planDeviationPercent the difference between the price and the plan, in percent, without sign, two decimals; 0 without an entry
 * @param planTolerancePercent the allowed difference from the plan, in percent: that of price-tolerances.csv, otherwise that of the plan
 *     itself
 * @param earlierDeal whether this customer has bought this product before
 * @param dealDeviationPercent the difference between the price and the last deal, in percent, without sign, two decimals; 0 without a deal
 * @param sameSpecification whether the specification is that of the last deal; true without a deal
 * @param dealTolerancePercent the allowed difference from the last deal, in percent, from price-tolerances.csv
 * @param open the values that a host or a table adds
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
