package io.orderkit.rules.internal.cases;

/** The degree of certainty that a condition holds in a part of the cases. */
public enum Certainty {
    NEVER,
    OPEN,
    ALWAYS;

    public static Certainty of(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    /** Returns the certainty of the negated condition. */
    public Certainty inverted() {
        return switch (this) {
            case NEVER -> ALWAYS;
            case OPEN -> OPEN;
            case ALWAYS -> NEVER;
        };
    }
}
