package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A non-negative amount in a given unit. The text form is the amount followed by the unit, such as "5000 kg".
 * Quantities are compared by value: 1.0 kg equals 1.00 kg.
 *
 * <p>Immutable and thread-safe.
 */
public final class Quantity implements Comparable<Quantity> {
    private final BigDecimal amount;
    private final Unit unit;

    private Quantity(BigDecimal amount, Unit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /**
     * Returns a quantity with the given amount and unit.
     *
     * @throws InvalidValue when the amount is negative or has more than six decimals
     */
    public static Quantity of(BigDecimal amount, Unit unit) {
        BigDecimal bounded = Numbers.bounded("quantity", amount).stripTrailingZeros();
        if (bounded.signum() < 0 || bounded.scale() > 6) {
            throw InvalidValue.of(
                    "quantity", amount.toPlainString() + " " + unit.symbol(), "zero or more, at most 6 decimals");
        }
        return new Quantity(bounded, unit);
    }

    /**
     * Reads {@code 5000 kg}.
     *
     * @throws InvalidValue when the text is not an amount followed by a unit
     */
    public static Quantity parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            throw InvalidValue.of("quantity", text, "a number and a unit such as 5000 kg");
        }
        return of(Numbers.decimal("quantity", parts[0]), Unit.of(parts[1]));
    }

    /** Returns a quantity that results from a calculation. A calculated quantity can have any number of digits. */
    static Quantity derived(BigDecimal amount, Unit unit) {
        return new Quantity(amount.stripTrailingZeros(), unit);
    }

    /** Returns a zero quantity in the given unit. */
    public static Quantity zero(Unit unit) {
        return of(BigDecimal.ZERO, unit);
    }

    /** Returns the amount as a decimal. */
    public BigDecimal amount() {
        return amount;
    }

    /** Returns the unit. */
    public Unit unit() {
        return unit;
    }

    /** Returns whether the amount is zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Returns the sum of this quantity and another one.
     *
     * @throws UnitMismatch when the units differ
     */
    public Quantity plus(Quantity other) {
        return derived(amount.add(sameUnit(other).amount), unit);
    }

    /**
     * Compares the amounts.
     *
     * @throws UnitMismatch when the units differ
     */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(sameUnit(other).amount);
    }

    private Quantity sameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new UnitMismatch(unit, other.unit);
        }
        return other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity quantity && unit.equals(quantity.unit) && amount.equals(quantity.amount);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + amount.hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol();
    }
}
