package io.orderkit.domain.policy.asked;

/** The side whose doing a cancellation is (X8). */
public enum WhoseDoing {
    CUSTOMER,
    COMPANY,
    NEITHER
}
