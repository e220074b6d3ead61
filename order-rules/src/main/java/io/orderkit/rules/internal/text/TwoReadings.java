package io.orderkit.rules.internal.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers with two possible readings: three digits after a point or a comma may be thousands, as in 100.000. People with both conventions
 * edit rules and tables.
 */
public final class TwoReadings {
    private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private TwoReadings() {}

    /** Returns both readings in words, {@code 100000, or 100.0}; empty when there is only one reading. */
    public static Optional<String> of(String number) {
        return Optional.of(number)
                .filter(text -> PERHAPS_THOUSANDS.matcher(text).matches())
                .map(text -> text.replaceAll("[.,]", "") + ", or " + otherwise(new BigDecimal(text.replace(',', '.'))));
    }

    /** Writes a number with one decimal, or with four, so that it cannot be read as thousands again. */
    private static String otherwise(BigDecimal decimal) {
        int scale = decimal.stripTrailingZeros().scale();
        return decimal.setScale(scale < 3 ? Math.max(1, scale) : 4).toPlainString();
    }
}
