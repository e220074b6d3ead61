package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why an order cannot be scheduled (C6, C7). */
public enum FeasibilityRefusal implements NamedRefusal {
    TECHNICAL_WRITING_MISSING("C6"),
    FEASIBILITY_LAPSED("C6"),
    CHOICE_NOT_OFFERED("C6.1"),
    TRIAL_NOT_ADVISED("C6.1"),
    FORMULA_WRITING_MISSING("C6.2"),
    RESERVE_MISSING("C6.3"),
    RESERVE_NONE("C6.3"),
    RESERVE_WRITING_MISSING("C6.3"),
    RESERVE_DATE_MISSING("C6.3"),
    RESERVE_LAPSED("C6.3"),
    INSTRUCTION_WRITING_MISSING("C7"),
    PRODUCTION_BEFORE_RESERVE("C6.3"),
    SCHEDULED_BEFORE_PRODUCTION("C7"),
    SCHEDULED_DATE_IN_THE_PAST("C7"),
    PRODUCTION_DATE_IN_THE_PAST("C7"),
    OBJECTION_WITHOUT_REASON("C7"),
    OBJECTION_TO_NOTHING("C7"),
    TERM_OBJECTED("C7"),
    NO_OBJECTION_OPEN("C7"),
    OBJECTION_UNANSWERED("C7"),
    OBJECTION_NOT_OPEN("C7"),
    QUANTITY_UNKNOWN("C7"),
    QUANTITY_NOT_INSTRUCTED("C7"),
    INSTRUCTION_LAPSED("C7");

    private final String requirement;

    FeasibilityRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
