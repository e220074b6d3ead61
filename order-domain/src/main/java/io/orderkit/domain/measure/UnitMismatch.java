package io.orderkit.domain.measure;

/** The exception for adding, comparing or pricing quantities in different units. */
public final class UnitMismatch extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Unit first;
    private final Unit second;

    UnitMismatch(Unit first, Unit second) {
        super("units differ: " + first.symbol() + " and " + second.symbol()
                + "; a product's stated factor is needed to convert");
        this.first = first;
        this.second = second;
    }

    /** Returns the unit of the first quantity. */
    public Unit first() {
        return first;
    }

    /** Returns the unit of the second quantity or price. */
    public Unit second() {
        return second;
    }
}
