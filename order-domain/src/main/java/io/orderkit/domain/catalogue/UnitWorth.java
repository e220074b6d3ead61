package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;

/**
 * The equivalent of one unit in another unit; for example, one pound equals 0.45359237 kg.
 *
 * @param amount the amount of the other unit that equals one unit, greater than zero
 * @param unit the other unit
 */
public record UnitWorth(BigDecimal amount, Unit unit) {
    private static final String EXPECTED =
            "a number above 0 with at most 12 decimals and a unit, such as 0.45359237 kg";

    /**
     * Checks that the factor is in range.
     *
     * @throws InvalidValue when the factor is zero or negative, or has too many digits
     */
    public UnitWorth {
        amount = amount.stripTrailingZeros();
        if (amount.signum() <= 0 || amount.scale() > 12 || amount.precision() - amount.scale() > 12) {
            throw InvalidValue.of("worth of a unit", amount, EXPECTED);
        }
    }

    /**
     * Reads {@code 0.45359237 kg}.
     *
     * @throws InvalidValue when the text is not an amount followed by a unit
     */
    public static UnitWorth parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw InvalidValue.of("worth of a unit", text, EXPECTED);
        }
        return new UnitWorth(new BigDecimal(parts[0]), Unit.of(parts[1]));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol();
    }
}
