package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;

/**
 * A reservation at the arrival (C18).
 *
 * @param kind what is wrong
 * @param line of which line
 * @param quantity of how much
 * @param remark what the customer says; may be empty
 */
public record Reservation(Kind kind, int line, Quantity quantity, String remark) {
    /** The fault that the customer finds. */
    public enum Kind {
        SHORT,
        DAMAGED,
        WRONG,
        LATE;

        /** Returns the key of its title in the wording. */
        public String wordingKey() {
            return "reservation." + Names.kebab(this);
        }
    }
}
