package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A builder of the meaning of a unit. Not thread-safe. */
public final class UnitBuilder {
    private final Unit unit;
    private Optional<BigDecimal> smallestPart = Optional.empty();
    private Optional<UnitWorth> worth = Optional.empty();

    UnitBuilder(Unit unit) {
        this.unit = unit;
    }

    /** Sets the smallest part that is counted: {@code 0.01}, or {@code 1} where only whole units are sold. */
    public UnitBuilder smallestPart(String part) {
        smallestPart = Optional.of(UnitEntry.part(unit, part));
        return this;
    }

    /** Sets the fixed worth of one unit in another unit: {@code 0.45359237 kg} for a pound. */
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
