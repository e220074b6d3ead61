package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The identity of one attempt. Attempts are idempotent: the same id twice has one effect (X6).
 *
 * @param value 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record CommandId(
        @Identifies(value = "command", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when it is blank, too long, or holds a control character
     */
    public CommandId {
        value = Names.required("command id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
