package io.orderkit.domain.contract.intake;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why an order counts as unclear or incomplete (C1–C4). */
public enum IntakeRefusal implements NamedRefusal {
    CUSTOMER_MISSING("C1"),
    OTHER_CUSTOMER("C1"),
    FAX_DOCUMENT_MISSING("C2.3"),
    READ_BACK_MISSING("C2.1"),
    NOT_BY_PHONE("C2.1"),
    SALESPERSON_DATA_OWED("C2.2"),
    NO_DATA_OWED("C2.2"),
    ITEM_MISSING("C3"),
    ITEM_UNCLEAR("C2.3"),
    ITEM_NOT_IN_QUESTION("C2.3"),
    NOTHING_CLARIFIED("C2.3"),
    REPLY_BY_PAST("C4"),
    ESTIMATE_MISSING("C4");

    private final String requirement;

    IntakeRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
