package io.orderkit.domain.policy.asked;

/** The party that caused a cancellation (X8). */
public enum CancellationCause {
    CUSTOMER,
    COMPANY,
    NEITHER
}
