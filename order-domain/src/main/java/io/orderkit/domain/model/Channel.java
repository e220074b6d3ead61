package io.orderkit.domain.model;

/** How an order came (C1). */
public enum Channel {
    PHONE,
    FAX,
    VISIT,
    SALESPERSON
}
