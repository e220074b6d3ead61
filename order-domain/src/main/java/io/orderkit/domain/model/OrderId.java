package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The order's identity, assigned by the host and unique within a tenant.
 *
 * @param value the value of the id, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record OrderId(
        @Identifies(value = "order", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public OrderId {
        value = Names.required("order id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
