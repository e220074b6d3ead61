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
 * A collector of the rulings on one question.
 *
 * @param <V> the type of the resulting verdict
 */
public abstract class RulingCollector<V extends Verdict> {
    /** The name of the ruling parameter that contains the code of the reason. */
    public static final String REASON = "reason";

    private final Set<String> reasons = new LinkedHashSet<>();

    /** Returns the codes of the reasons that decided, in the order in which they were given. */
    public Set<String> reasons() {
        return reasons;
    }

    /** Returns the required terms that no rule has given, in words, one item for each; empty when all were given. */
    public abstract List<String> unsaid();

    /** Returns the required terms that no rule has given, as part of a sentence; empty when all were given. */
    public final String missing() {
        return String.join(", ", unsaid());
    }

    /**
     * Returns the figures of the verdict that a reason's sentence may contain, besides the properties of the fact. A figure is empty until
     * a rule gives it.
     */
    public abstract Map<String, Supplier<Optional<?>>> figures();

    /** Returns the verdict; must not be called while a required term is missing. */
    public abstract V verdict(Judgement judgement);

    /**
     * Accepts one ruling.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling rejects these values
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
