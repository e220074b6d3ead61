package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonPath;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The creation of a value from its parts. If the constructor rejects the parts, the rejection becomes a problem at the
 * value's place.
 */
public final class Make {
    private Make() {}

    /**
     * Returns the value that a supplier creates. If the supplier fails, the failure becomes a problem at the value's
     * place.
     */
    public static Optional<Object> guarded(Supplier<Object> maker, JsonPath at, String found, String expected) {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException e) {
            return at.refused(e, found, expected);
        } catch (StackOverflowError e) {
            // A long text matched against a regular expression with nested repetition can cause this error.
            return at.wrong(found, expected + ", shorter", Optional.empty());
        }
    }
}
