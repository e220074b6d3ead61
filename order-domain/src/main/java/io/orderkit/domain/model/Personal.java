package io.orderkit.domain.model;

import io.orderkit.domain.text.Blank;
import java.util.Optional;

/**
 * A value that is personal data, such as a name, a phone number or an address. The {@link #toString() text form}
 * of the value is redacted, and the value may have been erased. Replaying events never depends on personal content, so
 * erasing it does not change the result.
 *
 * @param content the value; empty once erased
 * @param <T> the type of the value
 */
public record Personal<T>(Optional<T> content) {
    /** Returns a personal value. */
    public static <T> Personal<T> of(T content) {
        return new Personal<>(Optional.of(content));
    }

    /** Returns a personal value that has been erased. */
    public static <T> Personal<T> erased() {
        return new Personal<>(Optional.empty());
    }

    /** Returns whether the value is a string without visible characters. An erased value does not count as blank. */
    public boolean isBlank() {
        return content.filter(value -> value instanceof String text && Blank.is(text))
                .isPresent();
    }

    @Override
    public String toString() {
        return content.isPresent() ? "(personal)" : "(erased)";
    }
}
