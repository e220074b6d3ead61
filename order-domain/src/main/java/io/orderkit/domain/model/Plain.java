package io.orderkit.domain.model;

import java.math.BigDecimal;

/**
 * One spelling for each decimal: 12.5 for 12.50, 100 for 1E+2. So facts that tell the same are equal and get one verdict, and
 * rules, tables and files compare with them digit by digit.
 */
public final class Plain {
    /** A host's figure that has more zeros at its end stays as it is. */
    private static final int MOST_ZEROS = 100;

    private Plain() {}

    /** The same number in its one spelling. */
    public static BigDecimal of(BigDecimal value) {
        BigDecimal plain = value.scale() == 0 ? value : value.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() >= -MOST_ZEROS ? plain.setScale(0) : plain;
    }
}
