package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The collector of what the rules say about one question.
 *
 * @param <V> the verdict to which it leads
 */
public abstract class RulingCollector<V extends Verdict> {
    /** The name of the parameter of a ruling that takes the code of its reason. */
    public static final String REASON = "reason";

    private final Set<String> reasons = new LinkedHashSet<>();

    /** Returns the codes of the reasons that decided, in the order in which they were given. */
    public Set<String> reasons() {
        return reasons;
    }

    /** Returns what no rule has said though it must be said, in words, each its own; empty when nothing is missing. */
    public abstract List<String> unsaid();

    /** Returns all that no rule has said though it must be said, in one sentence part; empty when nothing is missing. */
    public final String missing() {
        return String.join(", ", unsaid());
    }

    /** Returns the figures of the verdict that a reason's sentence may name, besides the properties of the fact; empty while unsaid. */
    public abstract Map<String, Supplier<Optional<?>>> figures();

    /** Returns the verdict; only when nothing is missing. */
    public abstract V verdict(Judgement judgement);

    /**
     * Takes one ruling.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling does not take these values
     */
    public final void say(Method ruling, Object... values) {
        try {
            ruling.invoke(this, values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(ruling + " failed", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(ruling + " cannot be called", e);
        }
    }

    final void give(String reason) {
        reasons.add(reason);
    }
}
