package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The limits on a JSON text and its values. The limits apply to both reading and writing, so that everything that is
 * stored can be read back.
 */
public final class Limits {
    public static final int NESTING = 64;
    public static final int DOCUMENT = 1 << 20;
    public static final int TEXT = 20_000;

    private Limits() {}

    /** Returns the flaw that is reported for JSON with too many levels of nesting. */
    public static Flaw tooDeep() {
        return new Flaw(
                "more",
                "at most " + NESTING + " levels of nesting",
                new JsonProblem.LimitExceeded(NESTING + 1L, NESTING));
    }

    /** Returns the flaw that is reported for a JSON document of this length; empty if the length is permitted. */
    public static Optional<Flaw> document(int length) {
        return length > DOCUMENT ? Optional.of(tooLong(length, DOCUMENT)) : Optional.empty();
    }

    /**
     * Returns the flaw in a string value; empty if there is none. A string must not contain an unpaired surrogate or
     * U+0000, because databases reject both.
     */
    public static Optional<Flaw> text(String text) {
        if (text.length() > TEXT) {
            return Optional.of(tooLong(text.length(), TEXT));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of(Flaw.of("the character U+0000", "text without it"));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(Flaw.of("half a character: a lone surrogate", "whole characters"));
            }
        }
        return Optional.empty();
    }

    /**
     * Checks that a number has no more digits than a reader accepts.
     *
     * @param shown the number as it appears in messages
     * @throws Flawed if the number has too many digits
     */
    public static void requireDigits(BigDecimal number, Object shown, int before, int after) {
        long whole = (long) number.precision() - number.scale();
        if (whole > before || number.scale() > after) {
            throw new Flawed(new Flaw(
                    Excerpt.of(shown.toString()),
                    "at most " + before + " digits before the point and " + after + " after",
                    whole > before
                            ? new JsonProblem.LimitExceeded(whole, before)
                            : new JsonProblem.LimitExceeded(number.scale(), after)));
        }
    }

    private static Flaw tooLong(int length, int most) {
        return new Flaw(
                length + " characters", "at most " + most + " characters", new JsonProblem.LimitExceeded(length, most));
    }

    /** A flaw in a value, without the path at which the value occurs. */
    public record Flaw(String found, String expected, JsonProblem.Cause cause) {
        /** Returns a flaw that concerns the form of a value, such as an invalid character. */
        public static Flaw of(String found, String expected) {
            return new Flaw(found, expected, JsonProblem.Kind.FORM);
        }

        JsonInvalid at(String path) {
            return new JsonInvalid(List.of(new JsonProblem(path, found, expected, Optional.empty(), cause)));
        }
    }

    /** The exception for a value that cannot be written because of a flaw. The writer adds the value's path. */
    public static final class Flawed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Flaw flaw;

        Flawed(Flaw flaw) {
            super(flaw.expected());
            this.flaw = flaw;
        }

        /** Returns the flaw. */
        public Flaw flaw() {
            return flaw;
        }
    }
}
