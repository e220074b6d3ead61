package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * The number that the customer uses for the order.
 *
 * @param value the number exactly as written by the customer
 */
public record CustomerOrderNumber(
        @Identifies("customer-order-number") String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue if the number is blank, is too long, or contains a control character
     */
    public CustomerOrderNumber {
        value = Names.required("customer's order number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
