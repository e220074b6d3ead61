package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why an order's prices are not valid (C5). */
public enum PricingRefusal implements NamedRefusal {
    PRICE_QUERY_OPEN("C5"),
    PAYMENT_QUERY_OPEN("C5"),
    PRICE_CHECK_LAPSED("C5"),
    NOT_IN_QUESTION("C5"),
    NOTHING_ANSWERED("C5"),
    ANSWER_BEYOND_THE_DOUBT("C5"),
    PRICE_NOT_NAMED("C5"),
    SPECIFICATION_NOT_NAMED("C5"),
    PAYMENT_METHOD_NOT_NAMED("C5"),
    ASKED_BY_THE_SAME_PERSON("X2");

    private final String requirement;

    PricingRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
