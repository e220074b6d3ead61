package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;

/**
 * A reservation at the arrival (C18).
 *
 * @param kind the fault
 * @param line the line
 * @param quantity the quantity
 * @param remark the customer's remark; may be empty
 */
public record Reservation(Kind kind, int line, Quantity quantity, String remark) {
    /** The faults that the customer can find. */
    public enum Kind {
        SHORT,
        DAMAGED,
        WRONG,
        LATE;

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "reservation." + Names.kebab(this);
        }
    }
}
