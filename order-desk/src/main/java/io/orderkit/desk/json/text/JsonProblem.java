package io.orderkit.desk.json.text;

import java.util.Optional;

/**
 * One thing that is wrong with a JSON text.
 *
 * @param path where: {@code lines[1].unitPrice}; empty for the whole text; {@code line 3, column 7} where it is no JSON
 * @param found what stands there, as JSON writes it: a text in quotes, a number without; shortened, on one line, and, as
 *     long as the text is JSON, never the content of a {@link io.orderkit.domain.model.Personal}
 * @param expected what would have been accepted
 * @param maybe what was maybe meant
 * @param cause what kind of problem it is, for programs; the texts are for people
 */
public record JsonProblem(String path, String found, String expected, Optional<String> maybe, Cause cause) {
    /** The kind of a problem. */
    public sealed interface Cause {}

    /** Kinds without figures. */
    public enum Kind implements Cause {
        /** The text, a value or a type is not what was expected there. */
        FORM,
        /** No type of the expected kind is registered under the name found. */
        UNKNOWN_TYPE
    }

    /**
     * A limit that was exceeded: characters of a text, levels of nesting, digits of a number.
     *
     * @param found how many there are; where counting stopped at the first one too many, that one
     * @param most how many are accepted
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
