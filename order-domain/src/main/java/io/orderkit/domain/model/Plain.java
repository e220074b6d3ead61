package io.orderkit.domain.model;

import java.math.BigDecimal;

/**
 * The canonical form of decimals, such as 12.5 for 12.50 and 100 for 1E+2. In this form, equal numbers are written
 * identically, so even a rule that compares strings treats them alike.
 */
public final class Plain {
    /** The maximum number of trailing zeros to write out; a number with more zeros keeps its exponent. */
    private static final int MOST_ZEROS = 100;

    private Plain() {}

    /** Returns the same number in its canonical form. */
    public static BigDecimal of(BigDecimal value) {
        BigDecimal plain = value.scale() == 0 ? value : value.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() >= -MOST_ZEROS ? plain.setScale(0) : plain;
    }
}
