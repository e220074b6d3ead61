package io.orderkit.domain.model;

/** The customer's class by the customer-tier standard. Who has none is treated as C (X7). */
public enum Tier {
    A,
    B,
    C
}
