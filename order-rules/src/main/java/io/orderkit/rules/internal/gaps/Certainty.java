package io.orderkit.rules.internal.gaps;

/** The certainty with which a condition holds of a part of the cases. */
enum Certainty {
    NEVER,
    OPEN,
    ALWAYS;

    static Certainty of(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    /** Returns the same of the contrary. */
    Certainty inverted() {
        return switch (this) {
            case NEVER -> ALWAYS;
            case OPEN -> OPEN;
            case ALWAYS -> NEVER;
        };
    }
}
