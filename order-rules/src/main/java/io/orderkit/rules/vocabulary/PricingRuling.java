package io.orderkit.rules.vocabulary;

/** What a rule of pricing.drl may say (C5). Every doubt stands; where no rule says anything, the price stands. */
public interface PricingRuling {
    /** There is a doubt about the line. It opens a price query. */
    void doubt(String reason);
}
