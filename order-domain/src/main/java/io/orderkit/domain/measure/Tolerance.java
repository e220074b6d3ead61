package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The permitted deviation from the ordered quantity in either direction, as a percentage; both limits are
 * inclusive. The text form of a tolerance looks like "5 %".
 *
 * @param percent 0 to 100
 */
public record Tolerance(BigDecimal percent) {
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO);

    /**
     * Checks that the percentage is in range.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    public Tolerance {
        percent = Numbers.bounded("tolerance", percent).stripTrailingZeros();
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            throw InvalidValue.of("tolerance", percent.toPlainString() + " %", "0 % to 100 %");
        }
    }

    /**
     * Reads {@code 5 %}.
     *
     * @throws InvalidValue when the text is not a number followed by a percent sign
     */
    public static Tolerance parse(String text) {
        String stripped = text.strip();
        if (!stripped.endsWith("%")) {
            throw InvalidValue.of("tolerance", text, "percent such as 5 %");
        }
        return new Tolerance(Numbers.decimal(
                "tolerance", stripped.substring(0, stripped.length() - 1).strip()));
    }

    /** Returns the smallest quantity that is within tolerance for an ordered quantity. */
    public Quantity leastOf(Quantity ordered) {
        return Quantity.derived(ordered.amount().subtract(margin(ordered)), ordered.unit());
    }

    /** Returns the largest quantity that is within tolerance for an ordered quantity. */
    public Quantity mostOf(Quantity ordered) {
        return Quantity.derived(ordered.amount().add(margin(ordered)), ordered.unit());
    }

    /**
     * Returns whether the actual quantity is within tolerance for the ordered quantity.
     *
     * @throws UnitMismatch when the units differ
     */
    public boolean accepts(Quantity ordered, Quantity actual) {
        return actual.compareTo(leastOf(ordered)) >= 0 && actual.compareTo(mostOf(ordered)) <= 0;
    }

    /**
     * Returns the permitted deviation, rounded down to six decimals. Rounding can therefore make the limits stricter,
     * but never looser.
     */
    private BigDecimal margin(Quantity ordered) {
        return ordered.amount().multiply(percent).movePointLeft(2).setScale(6, java.math.RoundingMode.DOWN);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
