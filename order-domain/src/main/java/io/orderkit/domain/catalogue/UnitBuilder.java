package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A builder for the properties of a unit. Not thread-safe. */
public final class UnitBuilder {
    private final Unit unit;
    private Optional<BigDecimal> smallestPart = Optional.empty();
    private Optional<UnitWorth> worth = Optional.empty();

    UnitBuilder(Unit unit) {
        this.unit = unit;
    }

    /**
     * Sets the smallest fraction of the unit in which quantities are counted, such as {@code 0.01}, or {@code 1} for
     * whole units only.
     */
    public UnitBuilder smallestPart(String part) {
        smallestPart = Optional.of(UnitEntry.part(unit, part));
        return this;
    }

    /** Sets the equivalent of one unit in another unit, such as "0.45359237 kg" for a pound. */
    public UnitBuilder worth(String ofAnother) {
        worth = Optional.of(UnitWorth.parse(ofAnother));
        return this;
    }

    UnitEntry build() {
        return new UnitEntry(
                unit,
                smallestPart.orElseThrow(() -> InvalidValue.of(
                        "smallest part of " + unit.symbol(), "", "a number such as 0.01, or 1 for whole ones")),
                worth);
    }
}
