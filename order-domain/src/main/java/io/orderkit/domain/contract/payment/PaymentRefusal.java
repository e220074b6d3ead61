package io.orderkit.domain.contract.payment;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a payment cannot be recorded, or why a missing payment blocks an order (C9.2, C13). */
public enum PaymentRefusal implements NamedRefusal {
    DEPOSIT_MISSING("C9.2"),
    TOTAL_UNKNOWN("C9.2"),
    PAYMENT_KNOWN("X6"),
    PAYMENT_TAKEN_BACK("X10"),
    NO_PAYMENT_RECORDED("X10"),
    NO_REFUND_RECORDED("X10"),
    PAYMENT_UNKNOWN("X10"),
    CORRECTION_CHANGES_NOTHING("X10"),
    PAYMENT_DIRECTION("X10"),
    ISSUE_STANDS("X10"),
    DEPOSIT_DUE_AGAIN("X10"),
    PAYMENT_IN_THE_FUTURE("C9.2"),
    OTHER_CURRENCY("C13"),
    AMOUNT_NOT_POSITIVE("C13"),
    NOTHING_TO_GIVE_BACK("X8");

    private final String requirement;

    PaymentRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
