package io.orderkit.domain.model;

import java.util.Optional;

/**
 * Something that tells of a person: a name, a phone number, an address, a signer. It is redacted in {@link #toString()},
 * and may have been erased; whoever folds events never branches on its content, so that erasing leaves replay intact.
 *
 * @param content what it holds, or empty after it was erased
 * @param <T> the type of what it holds
 */
public record Personal<T>(Optional<T> content) {
    public static <T> Personal<T> of(T content) {
        return new Personal<>(Optional.of(content));
    }

    public static <T> Personal<T> erased() {
        return new Personal<>(Optional.empty());
    }

    @Override
    public String toString() {
        return content.isPresent() ? "(personal)" : "(erased)";
    }
}
