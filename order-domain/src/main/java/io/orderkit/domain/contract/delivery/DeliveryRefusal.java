package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.refusal.NamedRefusal;

/** Why the goods do not leave, or the order does not close (C14–C18). */
public enum DeliveryRefusal implements NamedRefusal {
    NOTICE_MISSING("C14.2"),
    NOTICE_NOT_OWED("C14"),
    DELIVERY_ITEM_MISSING("C14.1"),
    DELIVERY_ITEM_WRONG("C14.1"),
    RECHECK_MISSING("C14.1"),
    NOT_AN_EMERGENCY("C14.2"),
    ITEM_NOT_REPEATED("C15"),
    NOTIFICATION_MISSING("C15"),
    NOTIFICATION_NOT_CHECKED("C16"),
    NOTIFICATION_NOT_SENT("C16"),
    SALES_SLIP_NOT_OWED("C16.1"),
    NO_OPEN_TRANSPORT_PROBLEM("C17"),
    TRANSPORT_PROBLEM_UNKNOWN("C17"),
    TRANSPORT_PROBLEM_KNOWN("C17"),
    CUSTOMER_NOT_TOLD_OF_PROBLEM("C17"),
    SUPERVISION_TIME_MISSING("C17"),
    TRANSPORT_CHECK_UNKNOWN("C17"),
    ARRIVAL_IN_THE_FUTURE("C18"),
    ARRIVAL_BEFORE_LEAVING("C18"),
    RECEIPT_WRITING_MISSING("C18"),
    DOCUMENT_OWED("C18"),
    TRANSPORT_PROBLEM_OPEN("C18");

    private final String requirement;

    DeliveryRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
