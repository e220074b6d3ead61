package io.orderkit.rules.internal.cases;

/**
 * The result of evaluating a condition for a set of cases: never true, not yet known, or always true.
 */
public enum Certainty {
    NEVER,
    OPEN,
    ALWAYS;

    public static Certainty of(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    /** Returns the result for the negated condition. */
    public Certainty inverted() {
        return switch (this) {
            case NEVER -> ALWAYS;
            case OPEN -> OPEN;
            case ALWAYS -> NEVER;
        };
    }
}
