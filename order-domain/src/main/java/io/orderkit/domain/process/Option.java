package io.orderkit.domain.process;

import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The state of a step for an actor at a moment (X4).
 *
 * @param step the step's row
 * @param refusals the obstacles, apart from the input; empty when the step is open to the actor
 * @param instance the delivery or claim; empty for a step of the whole order, and while the order has only one
 * @param clearers the ways to clear the obstacles, with their actors
 * @param <O> the type of the order
 */
public record Option<O extends Order<O>>(
        Step<O, ?> step, Optional<Instance> instance, List<Refusal> refusals, List<Clearer<O>> clearers) {
    public Option {
        refusals = List.copyOf(refusals);
        clearers = List.copyOf(clearers);
    }

    /** Returns whether no obstacle blocks the step. */
    public boolean isOpen() {
        return refusals.isEmpty();
    }

    /** Returns whether the order is in the right state, and only a gate blocks the step. */
    public boolean isBlockedByGate() {
        return !isOpen() && refusals.stream().allMatch(refusal -> refusal.kind() == Refusal.Kind.GATE);
    }

    /**
     * A way to clear an obstacle.
     *
     * @param step the step that clears it
     * @param by the permits for that step
     */
    public record Clearer<O extends Order<O>>(Step<O, ?> step, List<Permit<O>> by) {}
}
