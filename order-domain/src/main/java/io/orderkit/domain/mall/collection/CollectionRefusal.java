package io.orderkit.domain.mall.collection;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a payment or a refund cannot be recorded (M4). */
public enum CollectionRefusal implements NamedRefusal {
    OTHER_PAYMENT_KIND("M4"),
    PAYMENT_KNOWN("X6"),
    NOTHING_TO_CORRECT("M4"),
    PAYMENT_UNKNOWN("M4"),
    OTHER_CURRENCY("M4"),
    AMOUNT_NOT_POSITIVE("M4"),
    AMOUNT_NEGATIVE("M4"),
    AMOUNT_OFF_FEEDBACK("M4"),
    AMOUNT_UNCHANGED("M4"),
    RECEIVED_IN_THE_FUTURE("M4"),
    NOTHING_OWED_BACK("M4"),
    MORE_THAN_OWED_BACK("M4"),
    REFUND_UNKNOWN("X10");

    private final String requirement;

    CollectionRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
