package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The state of the agreement with the customer, from the first call to the signed confirmation (C1–C9). */
public enum AgreementState implements State {
    NOT_RECEIVED,
    /** Something is missing, unclear or not read back (C2, C3). */
    CLARIFYING,
    /** Complete in the customer information memo (C3). */
    RECORDED,
    /** The salesperson is asked for the right price, specification or payment method (C5). */
    PRICE_QUERY,
    PRICED,
    /** Not producible, or only by another formula: the customer's decision is awaited (C6, C6.1). */
    CUSTOMER_DECIDING,
    /** The customer insists on the previous formula; the technical department's signature is awaited (C6.2). */
    FORMULA_INSISTED,
    FEASIBLE,
    /** Production has written its instruction (C7). */
    SCHEDULED,
    /** Sent to the ERP; its answer is awaited (C8). */
    REGISTRATION_PENDING,
    REGISTERED,
    /** The print agrees with the original data (C8). */
    CHECKED,
    /** Sent; it is not known yet whether it arrived legibly (C8). */
    SENT,
    AWAITING_RETURN,
    /** The signed document was returned and is checked (C9). */
    RETURN_IN_CHECK,
    /** The document has findings, which are settled with the customer (C9). */
    RECONFIRMING,
    RETURNED,
    REFERRED_TO_TRIAL,
    DECLINED,
    CANCELLED;

    public static final Track TRACK = new Track("agreement");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public boolean isEnd() {
        return this == REFERRED_TO_TRIAL || this == DECLINED || this == CANCELLED;
    }
}
