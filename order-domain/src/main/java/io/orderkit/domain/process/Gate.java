package io.orderkit.domain.process;

import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A condition of a step that needs no input, so that what is blocked, by what, and who can clear it, can be told without an
 * attempt (X4). It looks at the order and asks the rules; it asks nothing outside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the order
 */
public final class Gate<O extends Order<O>> {
    private final String name;
    private final BiFunction<O, Moment, List<Refusal>> shut;
    private final List<Class<? extends OrderCommand>> clearedBy;

    private Gate(
            String name, BiFunction<O, Moment, List<Refusal>> shut, List<Class<? extends OrderCommand>> clearedBy) {
        this.name = name;
        this.shut = shut;
        this.clearedBy = clearedBy;
    }

    /**
     * A gate.
     *
     * @param name kebab-case, as it stands in the step table
     * @param shut every reason why it is shut, empty when it is open; total: any order may be asked
     */
    public static <O extends Order<O>> Gate<O> named(String name, BiFunction<O, Moment, List<Refusal>> shut) {
        return new Gate<>(name, shut, List.of());
    }

    /** Says by which steps it is cleared; who may take those can clear it. */
    @SafeVarargs
    public final Gate<O> clearedBy(Class<? extends OrderCommand>... steps) {
        return new Gate<>(name, shut, List.of(steps));
    }

    public String name() {
        return name;
    }

    /** Every reason why it is shut; empty when it is open. */
    public List<Refusal> shut(O order, Moment moment) {
        return shut.apply(order, moment);
    }

    public List<Class<? extends OrderCommand>> clearedBy() {
        return clearedBy;
    }

    @Override
    public String toString() {
        return name;
    }
}
