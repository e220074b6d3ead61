package io.orderkit.domain.contract.order;

/** The signed documents that set an earliest date for the events and documents that follow them (X11). */
public enum SignedDocument {
    /** The technical department's answer (C6). */
    TECHNICAL_ANSWER,
    /** The statement about the raw-material reserve (C6.3). */
    RESERVE_STATEMENT,
    /** The production order with CS's signature (C10). */
    PRODUCTION_ORDER,
    /** The production order with production's signature (C10). */
    RELEASE,
    /** The review of the delivery and payment terms (C13). */
    REVIEW_OF_TERMS
}
