package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The accepted deviation of a quantity from the ordered one: ± percent, bounds inclusive. Written and read as
 * {@code 5 %}.
 *
 * @param percent 0 to 100
 */
public record Tolerance(BigDecimal percent) {
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO);

    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when outside 0 to 100
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
     * @throws InvalidValue when the text is not like {@code 5 %}
     */
    public static Tolerance parse(String text) {
        String stripped = text.strip();
        if (!stripped.endsWith("%")) {
            throw InvalidValue.of("tolerance", text, "percent such as 5 %");
        }
        return new Tolerance(Numbers.decimal(
                "tolerance", stripped.substring(0, stripped.length() - 1).strip()));
    }

    /** Returns the smallest quantity that still counts as the ordered one. */
    public Quantity leastOf(Quantity ordered) {
        return Quantity.derived(ordered.amount().subtract(margin(ordered)), ordered.unit());
    }

    /** Returns the largest quantity that still counts as the ordered one. */
    public Quantity mostOf(Quantity ordered) {
        return Quantity.derived(ordered.amount().add(margin(ordered)), ordered.unit());
    }

    /**
     * Returns whether the actual quantity is within the bounds, inclusive.
     *
     * @throws UnitMismatch when the units differ
     */
    public boolean accepts(Quantity ordered, Quantity actual) {
        return actual.compareTo(leastOf(ordered)) >= 0 && actual.compareTo(mostOf(ordered)) <= 0;
    }

    /** Returns the margin to six decimals, rounded down to the narrower bound. */
    private BigDecimal margin(Quantity ordered) {
        return ordered.amount().multiply(percent).movePointLeft(2).setScale(6, java.math.RoundingMode.DOWN);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
