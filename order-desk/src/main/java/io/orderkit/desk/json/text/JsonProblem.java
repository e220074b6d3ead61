package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * One problem in a JSON text.
 *
 * @param path the path, such as {@code lines[1].unitPrice}. The path is empty for the JSON as a whole; for invalid
 *     syntax, it is a line and a column
 * @param found the value that was found, in its JSON form but shortened and on one line. The content of a
 *     {@link io.orderkit.domain.model.Personal Personal} value can appear here only if the JSON syntax is invalid
 * @param expected the accepted content
 * @param maybe the value that the sender probably meant
 * @param cause the kind of problem, for programs; all other components are meant for people
 */
public record JsonProblem(String path, String found, String expected, Optional<String> maybe, Cause cause) {
    /** The kind of a problem, which lets a program decide how to react. */
    public sealed interface Cause {}

    /** The kinds of problem other than an exceeded limit. */
    public enum Kind implements Cause {
        /** The JSON, a value or a type does not have the expected form. */
        FORM,
        /** No type of the expected kind is registered under the name. */
        UNKNOWN_TYPE
    }

    /**
     * A limit that was exceeded, such as the length of a string, the levels of nesting, or the digits of a number.
     *
     * @param found the actual number; if counting stopped early, the number at which it stopped
     * @param most the maximum accepted
     */
    public record LimitExceeded(long found, long most) implements Cause {}

    /** Creates a problem of kind {@link Kind#FORM}: the JSON or a value within it does not have the expected form. */
    public JsonProblem(String path, String found, String expected, Optional<String> maybe) {
        this(path, found, expected, maybe, Kind.FORM);
    }

    /**
     * Returns the problem as one human-readable line, such as "lines[1].unitPrice: found 6.20, expected an amount, a
     * currency and a unit".
     */
    public String message() {
        return (path.isEmpty() ? "the text" : path) + ": found " + found + ", expected " + expected
                + maybe.map(meant -> "; maybe \"" + meant + "\"").orElse("");
    }

    @Override
    public String toString() {
        return message();
    }
}
