package io.orderkit.domain.correction;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A gate that was passed and is judged again by the verdicts with which it was passed (X10). The event of passing keeps
 * them. Current rules are not consulted, so a change of rules undoes nothing. A step by SYSTEM withdraws a passing that
 * is no longer valid, behind the gate that {@link #lapsed} creates. Where the passing can no longer be undone,
 * {@link #hasLapsed} is true and the debt is listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 * @param <V> the type of the verdicts with which it was passed
 */
public final class RecheckedGate<O extends Order<O>, V> {
    private final Function<O, Optional<V>> passedWith;
    private final BiPredicate<O, V> holds;

    private RecheckedGate(Function<O, Optional<V>> passedWith, BiPredicate<O, V> holds) {
        this.passedWith = passedWith;
        this.holds = holds;
    }

    /**
     * Returns a gate that was passed.
     *
     * @param passedWith the verdicts with which it was passed, read from the order alone; empty while there is nothing to judge again
     * @param holds whether the order would pass again by those verdicts; total
     */
    public static <O extends Order<O>, V> RecheckedGate<O, V> of(
            Function<O, Optional<V>> passedWith, BiPredicate<O, V> holds) {
        return new RecheckedGate<>(passedWith, holds);
    }

    /** Returns whether it was passed and would not be passed again by the same verdicts. */
    public boolean hasLapsed(O order) {
        return passedWith
                .apply(order)
                .filter(verdicts -> !holds.test(order, verdicts))
                .isPresent();
    }

    /**
     * Returns the gate of the step that withdraws the passing: open once it has lapsed.
     *
     * @param name kebab-case, as in the step table
     * @param stands the refusal while there is nothing to withdraw
     */
    public Gate<O> lapsed(String name, Refusal stands) {
        return Gate.when(name, (order, moment) -> hasLapsed(order), (order, moment) -> stands);
    }
}
