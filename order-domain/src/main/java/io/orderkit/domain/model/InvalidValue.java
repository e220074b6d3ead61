package io.orderkit.domain.model;

import java.util.Optional;

/**
 * The exception for a value that cannot be created because the input is invalid. The exception states the kind of
 * value, the text found and a description of valid values. If a name seems to be misspelled, the exception also
 * suggests a known name. Callers can read each detail of the exception separately and compose their own messages.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String found;
    private final String expected;
    private final String maybe;

    private InvalidValue(String what, String found, String expected, String maybe) {
        super(what + " is \"" + found + "\"; expected " + expected
                + (maybe.isEmpty() ? "" : "; maybe \"" + maybe + "\""));
        this.what = what;
        this.found = found;
        this.expected = expected;
        this.maybe = maybe;
    }

    /** Returns an exception without a suggested name. */
    public static InvalidValue of(String what, Object found, String expected) {
        return new InvalidValue(what, String.valueOf(found), expected, "");
    }

    /** Returns an exception that suggests the most similar known name. */
    public static InvalidValue unknown(String what, String found, Iterable<String> known) {
        return new InvalidValue(
                what,
                found,
                "one of " + String.join(", ", known),
                NearMiss.of(found, known).orElse(""));
    }

    /**
     * Returns a copy of this exception with a location before the kind of value, such as "line 3: rank of tier d".
     */
    public InvalidValue at(String place) {
        return new InvalidValue(place + ": " + what, found, expected, maybe);
    }

    /** Returns the kind of value, such as "unit price". */
    public String what() {
        return what;
    }

    /** Returns the invalid text exactly as it was written. */
    public String found() {
        return found;
    }

    /** Returns the accepted form. */
    public String expected() {
        return expected;
    }

    /** Returns the name that was probably meant; empty if no known name is similar. */
    public Optional<String> maybe() {
        return maybe.isEmpty() ? Optional.empty() : Optional.of(maybe);
    }
}
