package io.orderkit.domain.field;

/**
 * The matter of an approval. A change re-opens the approvals whose aspect it touches, and no other (X8). Each row of a form says which
 * aspects it touches.
 */
public enum Aspect {
    /** Products, specifications, quantities, prices, payment: C5. */
    PRICE,
    /** The goods to be made: C6. */
    FEASIBILITY,
    /** How much and for when: C6.3 and C7. */
    SCHEDULE,
    /** Everything that the customer signs: C8 and C9. Every change touches it. */
    CONFIRMATION
}
