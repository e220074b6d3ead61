package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The order's identity, assigned by the host and unique within a tenant.
 *
 * @param value 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record OrderId(
        @Identifies(value = "order", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when it is blank, too long, or holds a control character
     */
    public OrderId {
        value = Names.required("order id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
