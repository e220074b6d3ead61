package io.orderkit.desk.json.internal.reading;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The normalised string form of decimal numbers: 1.50 and 1.5 become the same string. Decimal numbers are JSON strings,
 * so that clients do not parse them as doubles.
 */
public final class DecimalText {
    public static final String EXPECTED = "a decimal number as a text such as \"1250.5\"";

    /** The regular expression for decimal numbers in schemas. */
    public static final String FORM = "^-?[0-9]{1,30}(\\.[0-9]{1,30})?$";

    private static final int MOST_DIGITS = 30;
    private static final Pattern PLAIN = Pattern.compile(FORM);

    private DecimalText() {}

    /**
     * Returns the string form of a decimal number.
     *
     * @throws Limits.Flawed if the number has more digits than a reader accepts
     */
    public static String print(Object value) {
        BigDecimal number = ((BigDecimal) value).stripTrailingZeros();
        Limits.requireDigits(number, number, MOST_DIGITS, MOST_DIGITS);
        return number.toPlainString();
    }

    /** Parses the string form of a decimal number. */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw InvalidValue.of("decimal number", text, EXPECTED);
        }
        return Plain.of(new BigDecimal(text));
    }
}
