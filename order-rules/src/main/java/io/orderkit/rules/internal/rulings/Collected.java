package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the rules said about one question.
 *
 * @param <V> the verdict that it amounts to
 */
public abstract class Collected<V extends Verdict> {
    private final Set<String> reasons = new LinkedHashSet<>();

    /** The codes of the reasons that decided, in the order in which they were given. */
    public final Set<String> reasons() {
        return reasons;
    }

    /** What no rule has said though it must be said; empty when nothing is missing. */
    public abstract String missing();

    /** The figures of the verdict that a reason's sentence may name, besides the properties of the fact. */
    public abstract Map<String, ?> figures();

    /** The verdict; only when nothing is missing. */
    public abstract V verdict(Judgement judgement);

    final void give(String reason) {
        reasons.add(reason);
    }

    /** Drops the reasons given so far: something else decided. */
    final void forgetReasons() {
        reasons.clear();
    }
}
