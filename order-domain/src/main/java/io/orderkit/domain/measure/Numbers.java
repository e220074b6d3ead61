package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** A parser for numbers and currencies. */
final class Numbers {
    private static final List<String> USUAL_CURRENCIES = List.of("CNY", "EUR", "USD", "JPY", "GBP", "HKD");
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    static BigDecimal decimal(String what, String text) {
        if (text.length() > 2 * MOST_DIGITS || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw InvalidValue.of(what, text, "a plain number such as 1250.50");
        }
        return bounded(what, new BigDecimal(text));
    }

    /** Rejects numbers such as 1e999999999, whose plain notation would exhaust memory. */
    static BigDecimal bounded(String what, BigDecimal number) {
        boolean tooLong = Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        if (tooLong || number.precision() - (long) number.scale() > MOST_DIGITS) {
            throw InvalidValue.of(
                    what, tooLong ? "a number of many digits" : number, "at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            throw InvalidValue.unknown("currency", code, USUAL_CURRENCIES);
        }
        throw InvalidValue.of("currency", code, "a currency that is used for payments, such as CNY");
    }
}
