package io.orderkit.domain.refusal;

import java.util.ArrayList;
import java.util.List;

/**
 * A collector of every reason against an input, so that none hides another (X1). Not thread-safe; used within one
 * check.
 */
public final class Objections {
    private final List<Refusal> reasons = new ArrayList<>();

    /** Adds an objection, if the condition is true. */
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
