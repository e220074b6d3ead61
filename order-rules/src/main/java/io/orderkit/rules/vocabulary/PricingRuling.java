package io.orderkit.rules.vocabulary;

/** The rulings of pricing.drl (C5). Every doubt counts. A price is accepted if no rule raises a doubt about it. */
public interface PricingRuling {
    /**
     * Raises a doubt about the line's price, or about the specification if the reason's code begins with
     * "specification".
     */
    void doubt(String reason);

    /** Raises a doubt about the line's price; the answer to the query must then state the price. */
    void doubtPrice(String reason);

    /** Raises a doubt about the line's specification; the answer to the query must then state the specification. */
    void doubtSpecification(String reason);
}
