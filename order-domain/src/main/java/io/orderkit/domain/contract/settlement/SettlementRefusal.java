package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why the payment of an order cannot be settled (C13). */
public enum SettlementRefusal implements NamedRefusal {
    TERMS_WRITING_MISSING("C13"),
    BALANCE_OPEN("C13.2"),
    NO_BALANCE_TO_COLLECT("C13.2"),
    CLEARANCE_WRITING_MISSING("C13.2"),
    PAYMENT_GATE_SHUT("C13.2"),
    CLEARANCE_STANDS("X10"),
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
