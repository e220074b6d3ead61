package io.orderkit.rules.internal.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The detection of ambiguous numbers. Three digits after a point or a comma may be decimal places or a group of
 * thousands, as in 100.000. People who edit rules and tables may use either convention.
 */
public final class TwoReadings {
    private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private TwoReadings() {}

    /** Returns a description of the two ways to read a number; empty if the number is unambiguous. */
    public static Optional<String> of(String number) {
        return Optional.of(number)
                .filter(text -> PERHAPS_THOUSANDS.matcher(text).matches())
                .map(text -> text.replaceAll("[.,]", "") + ", or " + otherwise(new BigDecimal(text.replace(',', '.'))));
    }

    /** Writes a number with one, two or four decimal places, so that the decimals cannot be mistaken for thousands. */
    private static String otherwise(BigDecimal decimal) {
        int scale = decimal.stripTrailingZeros().scale();
        return decimal.setScale(scale < 3 ? Math.max(1, scale) : 4).toPlainString();
    }
}
