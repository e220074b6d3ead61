package io.orderkit.domain.field;

/**
 * The subject of an approval. A change re-opens the approvals whose aspect it affects, and no other (X8). Each row of a
 * form states the aspects that it affects.
 */
public enum Aspect {
    /** Products, specifications, quantities, prices, payment: C5. */
    PRICE,
    /** The goods to be made: C6. */
    FEASIBILITY,
    /** Quantities and dates: C6.3 and C7. */
    SCHEDULE,
    /** Everything that the customer signs: C8 and C9. Every change affects it. */
    CONFIRMATION
}
