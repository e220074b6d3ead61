package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** What is agreed with the customer: from the first call to the signed confirmation (C1–C9). */
public enum AgreementState implements State {
    NOT_RECEIVED,
    /** Something is missing, unclear or not read back (C2, C3). */
    CLARIFYING,
    /** Complete in the customer information memo (C3). */
    RECORDED,
    /** The salesperson is asked for the right price, specification or payment method (C5). */
    PRICE_QUERY,
    PRICED,
    /** Not producible, or by another formula: the customer's word is awaited (C6, C6.1). */
    CUSTOMER_DECIDING,
    /** The customer insists on the previous formula; the technical department's signature is awaited (C6.2). */
    FORMULA_INSISTED,
    FEASIBLE,
    /** Production has written its instruction (C7). */
    SCHEDULED,
    /** In the ERP's hands; its answer is awaited (C8). */
    REGISTRATION_PENDING,
    REGISTERED,
    /** The print agrees with the original data (C8). */
    CHECKED,
    /** Sent; whether it arrived legibly is not known yet (C8). */
    SENT,
    AWAITING_RETURN,
    /** The signed paper is here and is checked (C9). */
    RETURN_IN_CHECK,
    /** The paper has findings, which are settled with the customer (C9). */
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
