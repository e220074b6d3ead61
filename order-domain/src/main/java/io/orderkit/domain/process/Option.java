package io.orderkit.domain.process;

import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /**
     * Returns the availability of a step of the whole order. The order's state, a missing permission and any shut
     * gate can block the step. A step that clears a shut gate is listed, unless the step is waived.
     *
     * @param strayed the reasons why the step cannot be taken from a state that the process no longer has
     * @param gates the gates, evaluated for the order and the actor
     * @param row a function that returns the row of a command in the process table
     */
    static <O extends Order<O>> Option<O> of(
            Step<O, ?> step,
            List<Refusal> strayed,
            AskedGates<O> gates,
            Function<Class<? extends OrderCommand>, Optional<Step<O, ?>>> row) {
        List<Refusal> reasons = new ArrayList<>(strayed);
        reasons.addAll(step.gateRefusals(gates));
        Set<Clearer<O>> clearers = new LinkedHashSet<>();
        for (Gate<O> gate : step.gates()) {
            if (!gates.of(gate).isEmpty()) {
                gate.clearedBy()
                        .forEach(command -> row.apply(command)
                                .filter(its -> its.waived().isEmpty()) // SYSTEM records the waiver; nobody else can act
                                .ifPresent(its -> clearers.add(new Clearer<>(its, its.permits()))));
            }
        }
        return new Option<>(step, Optional.empty(), reasons, List.copyOf(clearers));
    }

    /** Returns this option for the given delivery or claim, or for the whole order if none is given. */
    Option<O> in(Optional<Instance> number) {
        return new Option<>(step, number, refusals, clearers);
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
