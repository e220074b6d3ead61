package io.orderkit.domain.measure;

import java.util.Currency;

/** The exception for an attempt to add or compare two amounts in different currencies. */
public final class CurrencyMismatch extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Currency first;
    private final Currency second;

    CurrencyMismatch(Currency first, Currency second) {
        super("currencies differ: " + first + " and " + second);
        this.first = first;
        this.second = second;
    }

    /** Returns the currency of the first amount. */
    public Currency first() {
        return first;
    }

    /** Returns the currency of the second amount. */
    public Currency second() {
        return second;
    }
}
