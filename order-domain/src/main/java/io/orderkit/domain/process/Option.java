package io.orderkit.domain.process;

import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * Returns the availability of a step. The order's state, a missing permission and any shut gate can block the step.
     * A step that clears a shut gate is listed, unless the step is waived.
     *
     * @param gates the gates, evaluated for the actor and for the order or one of its instances
     * @param rows the rows of the process table, by command
     */
    static <O extends Order<O>> Option<O> of(
            Step<O, ?> step, AskedGates<O> gates, Map<Class<? extends OrderCommand>, Step<O, ?>> rows) {
        List<Gate<O>> shut = gates.shutOf(step);
        return new Option<>(step, gates.instance(), step.gateRefusals(gates, shut), clearers(shut, rows));
    }

    private static <O extends Order<O>> List<Clearer<O>> clearers(
            List<Gate<O>> shut, Map<Class<? extends OrderCommand>, Step<O, ?>> rows) {
        if (shut.isEmpty()) {
            return List.of();
        }
        Set<Step<O, ?>> clearing = new LinkedHashSet<>();
        for (Gate<O> gate : shut) {
            for (Class<? extends OrderCommand> command : gate.clearedBy()) {
                Step<O, ?> its = rows.get(command);
                if (its != null && its.waived().isEmpty()) { // SYSTEM records the waiver; nobody else can act
                    clearing.add(its);
                }
            }
        }
        List<Clearer<O>> clearers = new ArrayList<>(clearing.size());
        clearing.forEach(its -> clearers.add(new Clearer<>(its, its.permits())));
        return clearers;
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
