package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The meaning of a unit, while it is told. Not thread-safe. */
public final class UnitBuilder {
    private final Unit unit;
    private Optional<BigDecimal> smallestPart = Optional.empty();
    private Optional<UnitWorth> worth = Optional.empty();

    UnitBuilder(Unit unit) {
        this.unit = unit;
    }

    /** Says how finely it is counted: {@code 0.01}, or {@code 1} where only whole ones are sold. */
    public UnitBuilder smallestPart(String part) {
        smallestPart = Optional.of(UnitEntry.part(unit, part));
        return this;
    }

    /** Says what one of it always is in another unit: {@code 0.45359237 kg} for a pound. */
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
