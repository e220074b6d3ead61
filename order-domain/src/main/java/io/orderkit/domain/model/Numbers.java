package io.orderkit.domain.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** How numbers and currencies are read. */
final class Numbers {
    private static final List<String> USUAL_CURRENCIES = List.of("CNY", "EUR", "USD", "JPY", "GBP", "HKD");
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    static BigDecimal decimal(String what, String text) {
        if (!text.matches("-?[0-9]{1,24}(\\.[0-9]{1,12})?")) {
            throw InvalidValue.of(what, text, "a plain number such as 1250.50");
        }
        return new BigDecimal(text);
    }

    /** Keeps out numbers whose digits would fill the memory, as 1e999999999. */
    static BigDecimal bounded(String what, BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw InvalidValue.of(what, number, "at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .findAny()
                .orElseThrow(() -> InvalidValue.unknown("currency", code, USUAL_CURRENCIES));
    }
}
