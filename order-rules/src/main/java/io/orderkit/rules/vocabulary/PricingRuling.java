package io.orderkit.rules.vocabulary;

/** The words of a rule of pricing.drl may say (C5). Every doubt stands; where no rule says anything, the price stands. */
public interface PricingRuling {
    /** There is a doubt about the line. It opens a price query, and is about the price unless its code begins with "specification". */
    void doubt(String reason);

    /** There is a doubt about the line's price, which the answer must name. */
    void doubtPrice(String reason);

    /** There is a doubt about the line's specification, which the answer must name. */
    void doubtSpecification(String reason);
}
