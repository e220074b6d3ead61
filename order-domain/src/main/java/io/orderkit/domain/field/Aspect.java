package io.orderkit.domain.field;

/**
 * The aspect of an order that an approval covers. A change to the order reopens only the approvals of the aspects
 * that it affects (X8). Each row of a form lists the aspects affected by a change to its item.
 */
public enum Aspect {
    /** The products, specifications, quantities, prices and payment, which are checked under C5. */
    PRICE,
    /** The goods to be produced, which are checked for feasibility under C6. */
    FEASIBILITY,
    /** The quantities and dates, which are checked under C6.3 and C7. */
    SCHEDULE,
    /** Everything that the customer signs (C8, C9). Every change affects it. */
    CONFIRMATION
}
