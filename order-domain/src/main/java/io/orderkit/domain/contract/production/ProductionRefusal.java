package io.orderkit.domain.contract.production;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why goods cannot be produced or received (C10–C12). */
public enum ProductionRefusal implements NamedRefusal {
    RETURN_NOT_CLEAR("C9.2"),
    SUPERVISOR_MUST_ISSUE("C10"),
    SIGNATURE_MISSING("C10"),
    ITEM_NOT_REVIEWED("C10"),
    ITEM_STILL_UNCLEAR("C10"),
    ITEM_NOT_UNCLEAR("C10"),
    NO_ITEM_UNCLEAR("C10"),
    PRODUCTION_DATE_PAST("C9.3"),
    PRODUCTION_AFTER_SCHEDULED("C9.3"),
    SCHEDULED_DATE_PAST("C9.3"),
    COPY_NOT_OWED("C10"),
    SUPERVISION_UNKNOWN("C11"),
    SUPERVISION_NOT_INSTRUCTED("C11"),
    ANOMALY_UNKNOWN("C11.1"),
    NO_OPEN_ANOMALY("C11.1"),
    ANOMALY_KNOWN("C11.1"),
    ANOMALY_NOT_CLARIFIED("C11.1"),
    ANOMALY_PLAN_INCOMPLETE("C11.1"),
    SUPERVISOR_IS_SALESPERSON("X2"),
    CUSTOMER_NOT_TOLD("C11.1"),
    ANOMALY_OPEN("C11.1"),
    PLAN_DATE_PAST("C11.1"),
    ANSWER_NOT_WRITTEN("C11.1"),
    ANSWER_CONDITIONS_MISSING("C11.1"),
    ANOMALY_RESULT_UNFIT("C11.1"),
    LINE_UNKNOWN("C12"),
    OTHER_UNIT("C12"),
    INSPECTION_ITEM_MISSING("C12.1"),
    NOT_INSPECTED("C12.1"),
    INSPECTION_FAILED("C12.1"),
    INSPECTED_BY_SAME_PERSON("C12.1"),
    LOT_TWICE("C12.1"),
    LOTS_DIFFER("C12.1"),
    LOT_RECEIVED("C12.1"),
    LOT_UNKNOWN("C11.1"),
    RECEIPT_KNOWN("C12.1"),
    RECEIPT_EMPTY("C12.1"),
    RECEIPT_EXCEEDS_INSPECTION("C12.1"),
    RECEIVED_ALREADY("C12.1"),
    COMPLETION_STANDS("C12.1"),
    RECEIPTS_SHORT("C13"),
    NO_REPORT_RECORDED("X10"),
    REPORT_UNKNOWN("X10"),
    NO_INSPECTION_RECORDED("X10"),
    INSPECTION_UNKNOWN("X10"),
    NO_RECEIPT_RECORDED("X10"),
    RECEIPT_UNKNOWN("X10"),
    CORRECTED_TO_THE_SAME("X10");

    private final String requirement;

    ProductionRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
