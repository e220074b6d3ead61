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
 * A collector of the rulings that rules give on one question.
 *
 * @param <V> the type of the verdict
 */
public abstract class RulingCollector<V extends Verdict> {
    /** The name of the ruling parameter that contains the code of the reason. */
    public static final String REASON = "reason";

    private final Set<String> reasons = new LinkedHashSet<>();

    /** Returns the codes of the reasons for the verdict, in the order in which the rules gave them. */
    public Set<String> reasons() {
        return reasons;
    }

    /** Returns descriptions of the required terms that no rule has given; empty if all of them have been given. */
    public abstract List<String> unsaid();

    /** Returns the required terms that no rule has given, separated by commas; empty if all of them have been given. */
    public final String missing() {
        return String.join(", ", unsaid());
    }

    /**
     * Returns the verdict's figures that a reason's sentence may contain in addition to the fact's properties. A figure
     * is empty until a rule sets it.
     */
    public abstract Map<String, Supplier<Optional<?>>> figures();

    /** Returns the verdict. This method must not be called while a required term is missing. */
    public abstract V verdict(Judgement judgement);

    /**
     * Accepts one ruling.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling rejects the values
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
