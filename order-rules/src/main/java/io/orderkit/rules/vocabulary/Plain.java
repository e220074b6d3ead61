package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One spelling for each decimal, so that 1.0 and 1.00 are one fact and get one verdict. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal value) {
        return value.scale() <= 0 ? value.setScale(0) : stripped(value.stripTrailingZeros());
    }

    static @Nullable BigDecimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : of(value);
    }

    private static BigDecimal stripped(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
