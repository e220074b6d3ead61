package io.orderkit.domain.model;

/** The urgency of an order. */
public enum Urgency {
    NORMAL,
    URGENT
}
