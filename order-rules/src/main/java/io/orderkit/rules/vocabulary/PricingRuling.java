package io.orderkit.rules.vocabulary;

/** The rulings of pricing.drl (C5). Every doubt counts; without a doubt, the price is accepted. */
public interface PricingRuling {
    /** Doubts the line and opens a price query, which is about the price unless the code begins with "specification". */
    void doubt(String reason);

    /** Doubts the line's price, which the answer must name. */
    void doubtPrice(String reason);

    /** Doubts the line's specification, which the answer must name. */
    void doubtSpecification(String reason);
}
