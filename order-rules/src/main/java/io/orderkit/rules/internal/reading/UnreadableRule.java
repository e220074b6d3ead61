package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.language.SourcePosition;

/** A construct that no rule file may hold; it ends the reading of the rule in which it stands. */
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

    /** Returns the end of a rule for a reason that was reported already. */
    static UnreadableRule reported(SourcePosition place) {
        return new UnreadableRule(place, "");
    }

    /** Returns whether its reason was reported already. */
    boolean isReported() {
        return String.valueOf(getMessage()).isEmpty();
    }

    /** Throws when something is wrong. */
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
