package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The data of the price execution plan for a product (C5).
 *
 * @param productKnown whether the product exists
 * @param entry the entry for it, in force or not
 * @param origin the source of the fact
 * @param productGroup the group to which the product belongs
 */
@Wire("plan-answer")
public record PlanAnswer(
        boolean productKnown,
        Optional<Entry> entry,
        FactOrigin origin,
        @Since("0.2") Optional<String> productGroup) {
    /** Creates an answer about a product whose group is not known. */
    public PlanAnswer(boolean productKnown, Optional<Entry> entry, FactOrigin origin) {
        this(productKnown, entry, origin, Optional.empty());
    }

    /** Returns this answer with the group of the product. */
    public PlanAnswer inGroup(String group) {
        return new PlanAnswer(productKnown, entry, origin, Optional.of(group));
    }

    /**
     * An entry of the plan.
     *
     * @param price the planned price
     * @param tolerancePercent the tolerated deviation from that price
     * @param from the first day on which it is in force
     * @param until the last day on which it is in force
     */
    public record Entry(UnitPrice price, BigDecimal tolerancePercent, LocalDate from, LocalDate until) {
        public Entry {
            tolerancePercent = Plain.of(tolerancePercent);
        }

        /** Returns whether it is in force on a day; both end days are included. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
