package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in one currency, with no more decimals than the currency's minor unit. The text form is the amount
 * followed by the currency's ISO code, such as "12500.00 CNY".
 *
 * <p>Immutable and thread-safe. Amounts are compared by value: 1.0 equals 1.00. The number of digits in an input amount
 * is limited, so that additions and multiplications never fail.
 */
public final class Money implements Comparable<Money> {
    private final Currency currency;
    private final BigDecimal amount;

    private Money(Currency currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * Returns an amount in the currency with the given ISO code.
     *
     * @throws InvalidValue when the currency is unknown, or the amount is not a number or has too many decimal places
     *     for the currency
     */
    public static Money of(String currency, String amount) {
        return of(Numbers.currency(currency), Numbers.decimal("amount", amount));
    }

    /**
     * Returns the given amount in the given currency.
     *
     * @throws InvalidValue when the amount has more decimals than the currency's minor unit; amounts are never rounded
     *     silently
     */
    public static Money of(Currency currency, BigDecimal amount) {
        Numbers.bounded("amount", amount);
        int digits = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw InvalidValue.of("amount", amount.toPlainString() + " " + currency, "at most " + digits + " decimals");
        }
        return new Money(currency, amount.setScale(digits, RoundingMode.UNNECESSARY));
    }

    /** Returns an amount rounded half up to the minor unit. All rounding of amounts uses this method. */
    public static Money rounded(Currency currency, BigDecimal exact) {
        return new Money(currency, exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP));
    }

    /** Returns a zero amount in the given currency. */
    public static Money zero(Currency currency) {
        return of(currency, BigDecimal.ZERO);
    }

    /**
     * Reads {@code 12500.00 CNY}.
     *
     * @throws InvalidValue when the text is not an amount followed by a currency
     */
    public static Money parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            throw InvalidValue.of("amount of money", text, "an amount and a currency such as 12500.00 CNY");
        }
        return of(parts[1], parts[0]);
    }

    /** Returns the currency. */
    public Currency currency() {
        return currency;
    }

    /** Returns the amount as a decimal. */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * Returns the sum of this amount and another one.
     *
     * @throws CurrencyMismatch when the currencies differ
     */
    public Money plus(Money other) {
        return new Money(currency, amount.add(sameCurrency(other).amount));
    }

    /**
     * Returns this amount minus another one.
     *
     * @throws CurrencyMismatch when the currencies differ
     */
    public Money minus(Money other) {
        return new Money(currency, amount.subtract(sameCurrency(other).amount));
    }

    /** Returns the amount with the opposite sign. */
    public Money negated() {
        return new Money(currency, amount.negate());
    }

    /** Returns a percentage of this amount, rounded half up to the minor unit. */
    public Money percent(BigDecimal percent) {
        return rounded(currency, amount.multiply(percent).movePointLeft(2));
    }

    /** Returns whether the amount is greater than zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Returns whether the amount is less than zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Compares the amounts.
     *
     * @throws CurrencyMismatch when the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.equals(money.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
