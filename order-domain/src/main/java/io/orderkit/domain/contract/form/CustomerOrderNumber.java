package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * The number under which the customer files the order.
 *
 * @param value the number in the customer's spelling
 */
public record CustomerOrderNumber(
        @Identifies("customer-order-number") String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when it is blank, too long, or holds a control character
     */
    public CustomerOrderNumber {
        value = Names.required("customer's order number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
