package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Currency;

/** What the figures of facts can be. */
final class Possible {
    private Possible() {}

    static void zeroOrMore(String what, BigDecimal number) {
        if (number.signum() < 0) {
            throw InvalidValue.of(what, number.toPlainString(), "zero or more");
        }
    }

    static void zeroOrMore(String what, int number) {
        zeroOrMore(what, BigDecimal.valueOf(number));
    }

    static void moreThanZero(String what, BigDecimal number) {
        if (number.signum() <= 0) {
            throw InvalidValue.of(what, number.toPlainString(), "more than zero");
        }
    }

    static void currency(String what, String code) {
        try {
            if (Currency.getInstance(code).getDefaultFractionDigits() >= 0) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for codes that are no money, as XAU
        }
        throw InvalidValue.of(what, code, "an ISO code as CNY");
    }
}
