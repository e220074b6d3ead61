package io.orderkit.domain.policy;

import java.math.BigDecimal;

/** One spelling for each decimal, so that facts with 1.0 and with 1.00 are equal and get one verdict. */
final class Plain {
    /** A host's figure that has more zeros stays as it is. */
    private static final int MOST_ZEROS = 100;

    private Plain() {}

    static BigDecimal of(BigDecimal value) {
        BigDecimal plain = value.scale() == 0 ? value : value.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() >= -MOST_ZEROS ? plain.setScale(0) : plain;
    }
}
