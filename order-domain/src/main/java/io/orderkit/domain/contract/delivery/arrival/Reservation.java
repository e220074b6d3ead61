package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;

/**
 * A reservation that the customer makes when the goods arrive (C18).
 *
 * @param kind the fault
 * @param line the line
 * @param quantity the quantity
 * @param remark the customer's remark, possibly empty
 */
public record Reservation(Kind kind, int line, Quantity quantity, String remark) {
    /** The kinds of faults for which the customer can make a reservation. */
    public enum Kind {
        SHORT,
        DAMAGED,
        WRONG,
        LATE;

        /** Returns the wording key for the title of this fault. */
        public String wordingKey() {
            return "reservation." + Names.kebab(this);
        }
    }
}
