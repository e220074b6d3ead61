package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonPath;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Functions that create values and record exceptions as problems. If the constructor rejects its arguments, a problem
 * is recorded at the value's path.
 */
public final class Make {
    private Make() {}

    /**
     * Returns the value that a supplier creates. If the supplier throws an exception, a problem is recorded at the
     * value's path.
     */
    public static Optional<Object> guarded(Supplier<Object> maker, JsonPath at, String found, String expected) {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException e) {
            return at.refused(e, found, expected);
        } catch (StackOverflowError e) {
            // Matching a long string against a regular expression with nested repetition can overflow the stack.
            return at.wrong(found, expected + ", shorter", Optional.empty());
        }
    }
}
