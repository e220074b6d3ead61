package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a confirmation cannot be sent, or why its return is not valid (C8, C9). */
public enum ConfirmationRefusal implements NamedRefusal {
    DELIVERY_BEFORE_CONFIRMATION_DATE("C8.1"),
    RELAXED_DATE_TOO_EARLY("C8.1"),
    SALESPERSON_AGREEMENT_MISSING("C8.1"),
    VERSION_NOT_PENDING("C8"),
    CONFIRMATION_LAPSED("C8"),
    REGISTRATION_DIFFERS("C8"),
    NO_DIFFERENCE_OPEN("C8"),
    DIFFERENCE_NOT_OPEN("C8"),
    FIXED_ARRIVAL_OPEN("C8"),
    NO_ARRIVAL_TO_ASK("C8"),
    ARRIVAL_ANSWER_WITHOUT_NAME("C8"),
    ARRIVAL_ANSWER_IN_THE_FUTURE("C8"),
    CONFIRMATION_DATE_PAST("C8"),
    NO_SENDING_UNCONFIRMED("C8"),
    SENDING_NOT_OPEN("C8"),
    SENDING_UNKNOWN("X10"),
    SENDING_STANDS("X10"),
    SENDING_NOT_CONFIRMED("X10"),
    SENDING_AFTER_RETURN("X10"),
    DATES_UNCHANGED("C9.3"),
    RETURN_IN_THE_FUTURE("C9.3"),
    RETURN_BEFORE_SENDING("C9.3"),
    BACK_DATING_NEEDS_SUPERVISOR("C9.3"),
    FINDING_NOT_OPEN("C9"),
    FINDING_NEEDS_NEW_PAPER("C9"),
    RETURN_WRITING_MISSING("C9"),
    FINDING_IS_A_CHANGE("X8"),
    RETURN_STANDS("X10");

    private final String requirement;

    ConfirmationRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
