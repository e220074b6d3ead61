package io.orderkit.domain.model;

import java.util.Optional;

/**
 * A personal value: a name, a phone number, an address, a signer. It is redacted in {@link #toString()}, and may have
 * been erased. Code that folds events never branches on its content, so that erasing does not affect replay.
 *
 * @param content the value, or empty after it was erased
 * @param <T> the type of the value
 */
public record Personal<T>(Optional<T> content) {
    /** Returns a personal value. */
    public static <T> Personal<T> of(T content) {
        return new Personal<>(Optional.of(content));
    }

    /** Returns a value that was erased. */
    public static <T> Personal<T> erased() {
        return new Personal<>(Optional.empty());
    }

    @Override
    public String toString() {
        return content.isPresent() ? "(personal)" : "(erased)";
    }
}
