package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The price execution plan's data for a product (C5).
 *
 * @param productKnown whether the product exists
 * @param entry the product's entry in the plan, whether in force or not
 * @param origin the source and the time of this fact
 * @param productGroup the group to which the product belongs
 */
@Wire("plan-answer")
public record PlanAnswer(
        boolean productKnown,
        Optional<Entry> entry,
        FactOrigin origin,
        @Since("0.2") Optional<String> productGroup) {
    /** Creates an answer for a product whose group is unknown. */
    public PlanAnswer(boolean productKnown, Optional<Entry> entry, FactOrigin origin) {
        this(productKnown, entry, origin, Optional.empty());
    }

    /** Returns a copy of this answer that states the product's group. */
    public PlanAnswer inGroup(String group) {
        return new PlanAnswer(productKnown, entry, origin, Optional.of(group));
    }

    /**
     * An entry in the price execution plan.
     *
     * @param price the planned price
     * @param tolerancePercent the permitted deviation from the planned price, in percent
     * @param from the first day on which the entry is in force
     * @param until the last day on which the entry is in force
     */
    public record Entry(UnitPrice price, BigDecimal tolerancePercent, LocalDate from, LocalDate until) {
        public Entry {
            tolerancePercent = Plain.of(tolerancePercent);
        }

        /** Returns whether the entry is in force on a given day; the first and the last day are included. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
