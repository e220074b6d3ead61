package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.SourcePosition;

/**
 * The exception for a rule that contains an invalid construct. After this exception, the parser skips the rest of the
 * rule.
 */
final class UnreadableRule extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourcePosition place;
    private final String suggestion;

    UnreadableRule(SourcePosition place, String message, String suggestion) {
        super(message, null, false, false);
        this.place = place;
        this.suggestion = suggestion;
    }

    UnreadableRule(SourcePosition place, String message) {
        this(place, message, "");
    }

    /** Returns an exception for an error that has already been reported. */
    static UnreadableRule reported(SourcePosition place) {
        return new UnreadableRule(place, "");
    }

    /** Returns whether this exception's error has already been reported. */
    boolean isReported() {
        return String.valueOf(getMessage()).isEmpty();
    }

    /** Throws this exception if a condition is true. */
    static void throwIf(boolean wrong, SourcePosition place, String message) throws UnreadableRule {
        if (wrong) {
            throw new UnreadableRule(place, message);
        }
    }

    SourcePosition place() {
        return place;
    }

    String suggestion() {
        return suggestion;
    }
}
