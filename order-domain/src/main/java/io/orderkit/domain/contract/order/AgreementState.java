package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The state of the agreement with the customer, from the first call to the signed confirmation (C1–C9). */
public enum AgreementState implements State {
    NOT_RECEIVED,
    /** An item is missing or unclear, or a phone order has not been read back (C2, C3). */
    CLARIFYING,
    /** The customer information memo contains the complete order (C3). */
    RECORDED,
    /** CS has asked the salesperson for the correct price, specification or payment method (C5). */
    PRICE_QUERY,
    PRICED,
    /** The order cannot be produced or requires a different formula, so the customer must decide (C6, C6.1). */
    CUSTOMER_DECIDING,
    /**
     * The customer insists on the previous formula, which the technical department has yet to confirm with a signature
     * (C6.2).
     */
    FORMULA_INSISTED,
    FEASIBLE,
    /** Production has written its instruction (C7). */
    SCHEDULED,
    /** The confirmation was sent to the ERP, which has not answered yet (C8). */
    REGISTRATION_PENDING,
    REGISTERED,
    /** The printed confirmation matches the original data (C8). */
    CHECKED,
    /** The confirmation was sent, but the customer has not yet said whether it is legible (C8). */
    SENT,
    AWAITING_RETURN,
    /** The signed confirmation was returned, and CS is checking it (C9). */
    RETURN_IN_CHECK,
    /** Findings on the returned document must be settled with the customer (C9). */
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
