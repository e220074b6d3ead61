package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.MayBeBlank;

/**
 * A reservation that the customer makes when the goods arrive (C18).
 *
 * @param kind the fault
 * @param line the line
 * @param quantity the quantity
 * @param remark the customer's comment, possibly empty
 */
public record Reservation(
        Kind kind, int line, Quantity quantity, @MayBeBlank String remark) {
    /** The kinds of faults that a customer can record in a reservation. */
    public enum Kind {
        SHORT,
        DAMAGED,
        WRONG,
        LATE;

        /** Returns the wording key for this fault's display label. */
        public String wordingKey() {
            return "reservation." + Names.kebab(this);
        }
    }
}
