package io.orderkit.domain.model;

import java.util.Optional;

/**
 * A value that cannot be: it names what was being made, what was found, what is expected and, where there is a near
 * miss, what was maybe meant. The culprits are data, so that a caller can word the message for its own reader.
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

    /** A value without a near miss. */
    public static InvalidValue of(String what, Object found, String expected) {
        return new InvalidValue(what, String.valueOf(found), expected, "");
    }

    /** A value for which the nearest of the known names is offered. */
    public static InvalidValue unknown(String what, String found, Iterable<String> known) {
        return new InvalidValue(
                what,
                found,
                "one of " + String.join(", ", known),
                NearMiss.of(found, known).orElse(""));
    }

    /** Returns the same, with a place put before what was being made: {@code line 3: rank of tier d}. */
    public InvalidValue at(String place) {
        return new InvalidValue(place + ": " + what, found, expected, maybe);
    }

    /** What was being made, as "unit price". */
    public String what() {
        return what;
    }

    /** What was found, as it was written. */
    public String found() {
        return found;
    }

    /** What would have been accepted. */
    public String expected() {
        return expected;
    }

    /** What was maybe meant. */
    public Optional<String> maybe() {
        return maybe.isEmpty() ? Optional.empty() : Optional.of(maybe);
    }
}
