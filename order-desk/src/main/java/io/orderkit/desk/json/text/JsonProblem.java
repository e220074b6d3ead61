package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * One problem of a JSON text.
 *
 * @param path the place: {@code lines[1].unitPrice}; empty for the whole text; {@code line 3, column 7} where it is not
 *     JSON
 * @param found the content, as JSON writes it: a text in quotes, a number without; shortened, and on one line. As long
 *     as the text is JSON, it is never the content of a {@link io.orderkit.domain.model.Personal}
 * @param expected the accepted content
 * @param maybe the content that was probably meant
 * @param cause the kind of problem, for programs; the texts are for people
 */
public record JsonProblem(String path, String found, String expected, Optional<String> maybe, Cause cause) {
    /** The kind of a problem. */
    public sealed interface Cause {}

    /** The kinds without figures. */
    public enum Kind implements Cause {
        /** The text, a value or a type is not what was expected there. */
        FORM,
        /** No type of the expected kind is registered under the name found. */
        UNKNOWN_TYPE
    }

    /**
     * A limit that was exceeded: characters of a text, levels of nesting, digits of a number.
     *
     * @param found the number found; where counting stopped at the first excess, that number
     * @param most the maximum accepted
     */
    public record LimitExceeded(long found, long most) implements Cause {}

    /** Creates a problem of form. */
    public JsonProblem(String path, String found, String expected, Optional<String> maybe) {
        this(path, found, expected, maybe, Kind.FORM);
    }

    /** Returns one line for people: {@code lines[1].unitPrice: found "6.20", expected an amount, a currency and a unit}. */
    public String message() {
        return (path.isEmpty() ? "the text" : path) + ": found " + found + ", expected " + expected
                + maybe.map(meant -> "; maybe \"" + meant + "\"").orElse("");
    }

    @Override
    public String toString() {
        return message();
    }
}
