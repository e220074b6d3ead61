package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonPath;
import java.util.Optional;
import java.util.function.Supplier;

/** The creation of a value from its parts; an objection of its constructor becomes a problem at its place. */
public final class Make {
    private Make() {}

    /** Returns the value of a maker; a failure of the maker becomes a problem at the place. */
    public static Optional<Object> guarded(Supplier<Object> maker, JsonPath at, String found, String expected) {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException e) {
            return at.refused(e, found, expected);
        } catch (StackOverflowError e) {
            // A long text and a regular expression with nested repetition are enough to cause it.
            return at.wrong(found, expected + ", shorter", Optional.empty());
        }
    }
}
