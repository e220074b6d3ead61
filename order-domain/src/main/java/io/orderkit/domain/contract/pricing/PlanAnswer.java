package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the price execution plan says of a product (C5).
 *
 * @param productKnown whether there is such a product at all
 * @param entry the entry for it, in force or not
 * @param origin where that is from
 * @param productGroup the group to which the product belongs
 */
@Wire("plan-answer")
public record PlanAnswer(
        boolean productKnown,
        Optional<Entry> entry,
        FactOrigin origin,
        @Since("0.2") Optional<String> productGroup) {
    /** An answer about a product whose group is not known. */
    public PlanAnswer(boolean productKnown, Optional<Entry> entry, FactOrigin origin) {
        this(productKnown, entry, origin, Optional.empty());
    }

    /** Returns the same about a product of a group. */
    public PlanAnswer inGroup(String group) {
        return new PlanAnswer(productKnown, entry, origin, Optional.of(group));
    }

    /**
     * An entry of the plan.
     *
     * @param price the planned price
     * @param tolerancePercent how far a price may be off it
     * @param from the first day on which it is in force
     * @param until the last day on which it is in force
     */
    public record Entry(UnitPrice price, BigDecimal tolerancePercent, LocalDate from, LocalDate until) {
        public Entry {
            tolerancePercent = Plain.of(tolerancePercent);
        }

        /** Whether it is in force on a day; both ends belong to it. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
