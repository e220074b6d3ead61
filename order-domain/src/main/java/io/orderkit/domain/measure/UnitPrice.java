package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A non-negative price per unit, with at most six decimals. The text form of a price looks like "6.20 CNY/kg".
 * Compared by value.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitPrice {
    private final Currency currency;
    private final BigDecimal amount;
    private final Unit unit;

    private UnitPrice(Currency currency, BigDecimal amount, Unit unit) {
        this.currency = currency;
        this.amount = amount;
        this.unit = unit;
    }

    /**
     * Returns the price for one unit of goods.
     *
     * @throws InvalidValue when the amount is negative or has more than six decimals
     */
    public static UnitPrice of(Currency currency, BigDecimal amount, Unit unit) {
        BigDecimal bounded = Numbers.bounded("unit price", amount).stripTrailingZeros();
        if (bounded.signum() < 0 || bounded.scale() > 6) {
            throw InvalidValue.of("unit price", amount.toPlainString(), "zero or more, at most 6 decimals");
        }
        return new UnitPrice(currency, bounded, unit);
    }

    /**
     * Reads {@code 6.20 CNY/kg}.
     *
     * @throws InvalidValue when the text is not an amount, a currency and a unit
     */
    public static UnitPrice parse(String text) {
        String[] parts = text.strip().split("[ /]+", -1);
        if (parts.length != 3 || !text.contains("/")) {
            throw InvalidValue.of("unit price", text, "an amount, a currency and a unit such as 6.20 CNY/kg");
        }
        return of(Numbers.currency(parts[1]), Numbers.decimal("unit price", parts[0]), Unit.of(parts[2]));
    }

    /** Returns the currency. */
    public Currency currency() {
        return currency;
    }

    /** Returns the amount of money for one unit. */
    public BigDecimal amount() {
        return amount;
    }

    /** Returns the unit. */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the price of a whole line (quantity × unit price), rounded half up to the currency's minor unit.
     *
     * @throws UnitMismatch when the quantity has a different unit from the price
     */
    public Money times(Quantity quantity) {
        if (!quantity.unit().equals(unit)) {
            throw new UnitMismatch(unit, quantity.unit());
        }
        return Money.rounded(currency, amount.multiply(quantity.amount()));
    }

    /** Returns whether two prices can be compared, that is, have the same currency and unit. */
    public boolean isComparableTo(UnitPrice other) {
        return currency.equals(other.currency) && unit.equals(other.unit);
    }

    /**
     * Returns the absolute deviation from another price in percent, rounded up to the given number of decimals. The
     * deviation is 100 when the other price is zero and this price is not. The result can be compared exactly with any
     * limit that has no more decimals than the result. Because the result is rounded up, even the smallest excess over
     * a limit is detected.
     *
     * @param decimals the number of decimals in the result, at least as many as in the limit
     * @throws CurrencyMismatch when the currencies differ
     * @throws UnitMismatch when the units differ
     */
    public BigDecimal deviationPercentFrom(UnitPrice other, int decimals) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        if (!unit.equals(other.unit)) {
            throw new UnitMismatch(unit, other.unit);
        }
        if (other.amount.signum() == 0) {
            return amount.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(100);
        }
        return amount.subtract(other.amount)
                .abs()
                .movePointRight(2)
                .divide(other.amount, decimals, RoundingMode.CEILING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitPrice price
                && currency.equals(price.currency)
                && unit.equals(price.unit)
                && amount.equals(price.amount);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * currency.hashCode() + unit.hashCode()) + amount.hashCode();
    }

    /** Returns the text form with at least the currency's usual number of decimals, such as "6.20 CNY/kg". */
    @Override
    public String toString() {
        int digits = Math.max(amount.scale(), currency.getDefaultFractionDigits());
        return amount.setScale(digits, RoundingMode.UNNECESSARY).toPlainString() + " " + currency + "/" + unit.symbol();
    }
}
