package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The product's number in the price execution plan.
 *
 * @param value the text of the number, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record ProductNumber(
        @Identifies(value = "product", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public ProductNumber {
        value = Names.required("product number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
