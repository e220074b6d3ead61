package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * The number under which the customer keeps the order.
 *
 * @param value as the customer writes it
 */
public record CustomerOrderNumber(
        @Identifies("customer-order-number") String value) {
    /** @throws InvalidValue when it is blank, too long, or holds a control character */
    public CustomerOrderNumber {
        value = Names.required("customer's order number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
