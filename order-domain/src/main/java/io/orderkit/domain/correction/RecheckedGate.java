package io.orderkit.domain.correction;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A passed gate that is re-evaluated after a correction, using its original verdicts (X10). These verdicts are stored
 * in the event that was recorded when the order passed the gate. Current rules are not consulted, so a rule change
 * never closes a gate that has been passed. If the order would no longer pass the gate, an automatic step withdraws the
 * earlier result. The gate that {@link #lapsed} returns opens this step. If the earlier result can no longer be
 * withdrawn, the resulting debt remains an obligation of the order for as long as {@link #hasLapsed} returns true.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 * @param <V> the type of the original verdicts
 */
public final class RecheckedGate<O extends Order<O>, V> {
    private final Function<O, Optional<V>> passedWith;
    private final BiPredicate<O, V> holds;

    private RecheckedGate(Function<O, Optional<V>> passedWith, BiPredicate<O, V> holds) {
        this.passedWith = passedWith;
        this.holds = holds;
    }

    /**
     * Creates a gate that is re-evaluated with its original verdicts.
     *
     * @param passedWith a function that reads the original verdicts from the order; its result is empty until the gate
     *     is passed
     * @param holds a predicate that is true if the order would still pass with these verdicts; it must accept any order
     */
    public static <O extends Order<O>, V> RecheckedGate<O, V> of(
            Function<O, Optional<V>> passedWith, BiPredicate<O, V> holds) {
        return new RecheckedGate<>(passedWith, holds);
    }

    /** Returns whether the order passed the gate but would now fail it with the same verdicts. */
    public boolean hasLapsed(O order) {
        return passedWith
                .apply(order)
                .filter(verdicts -> !holds.test(order, verdicts))
                .isPresent();
    }

    /**
     * Returns a gate for the step that withdraws the earlier result. The returned gate opens once the rechecked
     * gate has lapsed.
     *
     * @param name the name of the gate in the step table, in kebab-case
     * @param stands the refusal to return if there is nothing to withdraw
     */
    public Gate<O> lapsed(String name, Refusal stands) {
        return Gate.when(name, (order, moment) -> hasLapsed(order), (order, moment) -> stands);
    }
}
