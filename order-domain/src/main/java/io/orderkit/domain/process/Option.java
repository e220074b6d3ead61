package io.orderkit.domain.process;

import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The availability of a step to an actor at a given time (X4).
 *
 * @param step the step's row
 * @param refusals the reasons that block the step regardless of the input; empty for an available step
 * @param instance the delivery or claim concerned; empty for a step of the whole order, or for an order's only delivery
 *     or claim
 * @param clearers the steps that clear the obstacles, with their permitted actors
 * @param <O> the type of the order
 */
public record Option<O extends Order<O>>(
        Step<O, ?> step, Optional<Instance> instance, List<Refusal> refusals, List<Clearer<O>> clearers) {
    public Option {
        refusals = List.copyOf(refusals);
        clearers = List.copyOf(clearers);
    }

    /** Returns whether nothing blocks the step. */
    public boolean isOpen() {
        return refusals.isEmpty();
    }

    /** Returns whether the step is blocked only by gates. */
    public boolean isBlockedByGate() {
        return !isOpen() && refusals.stream().allMatch(refusal -> refusal.kind() == Refusal.Kind.GATE);
    }

    /**
     * A step that clears an obstacle, with its permitted actors.
     *
     * @param step the step that clears the obstacle
     * @param by the permits for that step
     */
    public record Clearer<O extends Order<O>>(Step<O, ?> step, List<Permit<O>> by) {}
}
