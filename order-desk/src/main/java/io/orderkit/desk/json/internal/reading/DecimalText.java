package io.orderkit.desk.json.internal.reading;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The text of decimal numbers by value: 1.50 and 1.5 give the same text. It is a text and not a number, so that no
 * reader parses it as a double.
 */
public final class DecimalText {
    public static final String EXPECTED = "a decimal number as a text such as \"1250.5\"";

    /** The regular expression of such texts, as schemas have it. */
    public static final String FORM = "^-?[0-9]{1,30}(\\.[0-9]{1,30})?$";

    private static final int MOST_DIGITS = 30;
    private static final Pattern PLAIN = Pattern.compile(FORM);

    private DecimalText() {}

    /**
     * Returns the text of a decimal number.
     *
     * @throws Limits.Flawed when it has more digits than can be read again
     */
    public static String print(Object value) {
        BigDecimal number = ((BigDecimal) value).stripTrailingZeros();
        Limits.requireDigits(number, number, MOST_DIGITS, MOST_DIGITS);
        return number.toPlainString();
    }

    /** Returns the number that a text represents. */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw InvalidValue.of("decimal number", text, EXPECTED);
        }
        return Plain.of(new BigDecimal(text));
    }
}
