package io.orderkit.domain.model;

/** How urgent an order is. */
public enum Urgency {
    NORMAL,
    URGENT
}
