package io.orderkit.domain.process;

import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A step as it looks to an actor now (X4).
 *
 * @param step the step's row
 * @param refusals what stands in the way, apart from the input; empty when the step is open to him
 * @param instance for which delivery or claim; empty for a step of the whole order, and while the order has one
 * @param clearers who can clear what stands in the way, and by which step
 * @param <O> the order
 */
public record Option<O extends Order<O>>(
        Step<O, ?> step, Optional<Instance> instance, List<Refusal> refusals, List<Clearer<O>> clearers) {
    public Option {
        refusals = List.copyOf(refusals);
        clearers = List.copyOf(clearers);
    }

    public boolean isOpen() {
        return refusals.isEmpty();
    }

    /** Whether the order stands where the step begins, and only a condition is in the way. */
    public boolean isBlockedByGate() {
        return !isOpen() && refusals.stream().allMatch(refusal -> refusal.kind() == Refusal.Kind.GATE);
    }

    /**
     * A way to clear what stands in the way.
     *
     * @param step the step that does it
     * @param by who may take that step
     */
    public record Clearer<O extends Order<O>>(Step<O, ?> step, List<Permit<O>> by) {}
}
