package io.orderkit.domain.refusal;

import java.util.ArrayList;
import java.util.List;

/**
 * A collector of reasons for refusing an input, so that all of them are reported together (X1). A collector serves a
 * single check and is not thread-safe.
 */
public final class Objections {
    private final List<Refusal> reasons = new ArrayList<>();

    /** Adds a refusal if a condition is true. */
    public Objections when(boolean condition, RefusalCode code, Object... attributes) {
        if (condition) {
            reasons.add(Refusal.input(code, attributes));
        }
        return this;
    }

    /** Adds further refusals. */
    public Objections and(List<Refusal> more) {
        reasons.addAll(more);
        return this;
    }

    /** Returns all refusals, in the order in which they were added. */
    public List<Refusal> list() {
        return List.copyOf(reasons);
    }
}
