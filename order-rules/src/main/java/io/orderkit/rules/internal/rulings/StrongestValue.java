package io.orderkit.rules.internal.rulings;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value collected from the rules for one term. If the rules give different values, the collector's comparator
 * determines which value is kept. The reasons come from the rules that gave this value.
 */
public final class StrongestValue<T> {
    private final Comparator<? super T> strength;
    private Set<String> reasons = Set.of();
    private @Nullable T value;

    /**
     * @param strength the comparator that sorts the values; the last value is the strongest
     */
    public StrongestValue(Comparator<? super T> strength) {
        this.strength = strength;
    }

    public void say(T said, String reason) {
        int than = value == null ? 1 : strength.compare(said, value);
        if (than > 0) {
            reasons = new LinkedHashSet<>();
            value = said;
        }
        if (than >= 0) {
            reasons.add(reason);
        }
    }

    /** Returns the strongest value; empty when no rule has given a value. */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /** Returns the strongest value. This method must not be called before a rule has given a value. */
    public T get() {
        return Objects.requireNonNull(value);
    }

    /** Returns the codes of the reasons for the strongest value, in the order in which the rules gave them. */
    public Set<String> reasons() {
        return reasons;
    }
}
