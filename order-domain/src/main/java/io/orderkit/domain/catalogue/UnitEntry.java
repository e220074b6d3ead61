package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A unit in the catalogue, with its smallest part and its equivalent in another unit.
 *
 * @param name the unit
 * @param smallestPart the smallest fraction in which quantities of the unit are counted; 1 if only whole units are sold
 * @param worth the equivalent of one unit in another unit, such as 0.45359237 kg; empty if it depends on the product
 */
public record UnitEntry(Unit name, BigDecimal smallestPart, Optional<UnitWorth> worth) implements NameEntry {
    static final String SMALLEST_PART = "smallest-part";
    static final String WORTH = "worth";
    private static final String EXPECTED =
            "a number above 0 with at most 6 decimals, such as 0.01, or 1 for whole ones";

    /**
     * Checks that the smallest part is positive.
     *
     * @throws InvalidValue when the smallest part is not a positive number
     */
    public UnitEntry {
        smallestPart = smallestPart.stripTrailingZeros();
        if (smallestPart.signum() <= 0 || smallestPart.scale() > 6) {
            throw InvalidValue.of("smallest part of " + name.symbol(), smallestPart, EXPECTED);
        }
    }

    static BigDecimal part(Unit unit, String text) {
        try {
            return new BigDecimal(text.length() > 20 ? "" : text);
        } catch (NumberFormatException e) {
            throw InvalidValue.of("smallest part of " + unit.symbol(), text, EXPECTED);
        }
    }

    /** Returns whether an amount is a multiple of the smallest part. */
    public boolean counts(BigDecimal amount) {
        return amount.remainder(smallestPart).signum() == 0;
    }

    @Override
    public String value() {
        return name.value();
    }

    @Override
    public NameKind kind() {
        return NameKind.UNIT;
    }

    @Override
    public Map<String, String> meaning() {
        Map<String, String> meaning = new TreeMap<>(Map.of(SMALLEST_PART, smallestPart.toPlainString()));
        worth.ifPresent(its -> meaning.put(WORTH, its.toString()));
        return meaning;
    }
}
