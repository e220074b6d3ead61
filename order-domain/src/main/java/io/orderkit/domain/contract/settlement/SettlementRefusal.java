package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.refusal.NamedRefusal;

/** Why money keeps an order from going on (C9.2, C13). */
public enum SettlementRefusal implements NamedRefusal {
    DEPOSIT_MISSING("C9.2"),
    TOTAL_UNKNOWN("C9.2"),
    PAYMENT_KNOWN("X6"),
    PAYMENT_IN_THE_FUTURE("C9.2"),
    OTHER_CURRENCY("C13"),
    AMOUNT_NOT_POSITIVE("C13"),
    TERMS_WRITING_MISSING("C13"),
    BALANCE_OPEN("C13.2"),
    NO_BALANCE_TO_COLLECT("C13.2"),
    CLEARANCE_WRITING_MISSING("C13.2"),
    PAYMENT_GATE_SHUT("C13.2"),
    NOTHING_TO_GIVE_BACK("X8"),
    GIVEN_BACK_TOO_MUCH("X8");

    private final String requirement;

    SettlementRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
