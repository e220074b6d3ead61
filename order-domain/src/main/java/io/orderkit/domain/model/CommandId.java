package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The identity of one attempt to execute a command. Attempts are idempotent: repeating an id has no further effect
 * (X6).
 *
 * @param value the value of the id, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record CommandId(
        @Identifies(value = "command", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public CommandId {
        value = Names.required("command id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
