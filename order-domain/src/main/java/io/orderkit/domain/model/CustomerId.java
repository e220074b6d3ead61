package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The customer's number in the customer record.
 *
 * @param value the text of the number, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record CustomerId(
        @Identifies(value = "customer", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public CustomerId {
        value = Names.required("customer id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
