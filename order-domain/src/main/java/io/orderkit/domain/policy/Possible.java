package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;
import java.util.Currency;

/** Range checks for the figures in facts and verdicts. */
public final class Possible {
    private static final BigDecimal ALL = new BigDecimal(100);

    private Possible() {}

    /**
     * Checks that a figure is zero or more.
     *
     * @throws InvalidValue when the figure is less than zero
     */
    public static void zeroOrMore(String what, BigDecimal number) {
        if (number.signum() < 0) {
            throw InvalidValue.of(what, number.toPlainString(), "zero or more");
        }
    }

    /**
     * Checks that a figure is zero or more.
     *
     * @throws InvalidValue when the figure is less than zero
     */
    public static void zeroOrMore(String what, int number) {
        zeroOrMore(what, BigDecimal.valueOf(number));
    }

    /**
     * Checks that a figure is positive.
     *
     * @throws InvalidValue when the figure is zero or less
     */
    public static void moreThanZero(String what, BigDecimal number) {
        if (number.signum() <= 0) {
            throw InvalidValue.of(what, number.toPlainString(), "more than zero");
        }
    }

    /**
     * Checks a percentage and returns it in its canonical form.
     *
     * @throws InvalidValue when the percentage is not between 0 and 100
     */
    public static BigDecimal percent(String what, BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(ALL) > 0) {
            throw InvalidValue.of(what, number.toPlainString() + " %", "0 % to 100 %");
        }
        return Plain.of(number);
    }

    /**
     * Checks the range of a whole number and returns the number.
     *
     * @throws InvalidValue when the number is below the minimum or above the maximum
     */
    public static int within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw InvalidValue.of(what, number, least + " to " + most);
        }
        return number;
    }

    /**
     * Checks that a code is the ISO code of a currency.
     *
     * @throws InvalidValue when the code is not the ISO code of a currency
     */
    public static void currency(String what, String code) {
        try {
            if (Currency.getInstance(code).getDefaultFractionDigits() >= 0) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // unknown codes are rejected below, as are ISO codes that are not currencies, such as XAU
        }
        throw InvalidValue.of(what, code, "an ISO code such as CNY");
    }
}
