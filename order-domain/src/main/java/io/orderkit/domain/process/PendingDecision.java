package io.orderkit.domain.process;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.InstanceEvent;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A partly evaluated attempt. The order's state, the permission, the gates and the general limits on the input have
 * already been checked. The step's own checks still need the external facts.
 *
 * @param step the step of the command; empty when the process has no such step
 * @param target the order, with the command's instance selected if the step belongs to a scope
 * @param command the command
 * @param asked the actor and the moment of the decision; the external facts are still missing
 * @param blocking all reasons for refusal that do not depend on the input
 * @param input all reasons for refusal that result from the general limits on the input, for example a figure that is
 *     out of range
 * @param <O> the type of the order
 */
public record PendingDecision<O extends Order<O>>(
        Optional<Step<O, ?>> step,
        OrderTarget<O> target,
        OrderCommand command,
        Deciding asked,
        List<Refusal> blocking,
        List<Refusal> input) {
    public PendingDecision {
        blocking = List.copyOf(blocking);
        input = List.copyOf(input);
    }

    /** Returns the pending decision on a command for which the process has no step. */
    static <O extends Order<O>> PendingDecision<O> unknown(
            OrderTarget<O> target, OrderCommand command, Deciding asked, Refusal reason) {
        return new PendingDecision<>(Optional.empty(), target, command, asked, List.of(reason), List.of());
    }

    /**
     * Returns the external facts that must be known before {@link #decide} is called. The list is empty if the attempt
     * is already refused, so that it reveals nothing to an actor without permission.
     */
    public List<FactRequest<?>> needs() {
        return blocking.isEmpty() && InputCheck.isComputable(input)
                ? step.orElseThrow().needs(target.order(), command)
                : List.of();
    }

    /**
     * Returns all reasons why the attempt is refused; empty if it is accepted (X1). The step's own checks are skipped
     * if a date or a figure in the input is out of range, because calculations with such a value could fail.
     */
    public List<Refusal> refusals(Facts facts) {
        List<Refusal> unfit = step.isPresent() && InputCheck.isComputable(input)
                ? step.get().checkRefusals(target.order(), command, asked.on(facts))
                : List.of();
        if (blocking.isEmpty() && input.isEmpty() && unfit.isEmpty()) {
            return List.of();
        }
        Set<Refusal> reasons = new LinkedHashSet<>(blocking);
        reasons.addAll(input);
        reasons.addAll(unfit);
        return List.copyOf(reasons);
    }

    /** Returns the decision; a refusal lists all of its reasons (X1). */
    public Decision<O> decide(Facts facts) {
        List<Refusal> reasons = refusals(facts);
        return reasons.isEmpty() ? taken(step.orElseThrow(), facts) : new Decision.Refused<>(reasons);
    }

    private Decision<O> taken(Step<O, ?> its, Facts facts) {
        List<OrderEvent<O>> events = its.decide(target.order(), command, asked.on(facts));
        O after = target.order();
        for (OrderEvent<O> event : events) {
            after = event.applyTo(after);
        }
        hold(its, events, after);
        Role role = its.actingAs(target.order(), asked.actor(), asked.moment()).orElseThrow();
        int number = target.number().orElse(1);
        if (number == 1) {
            return new Decision.Accepted<>(events, after, role);
        }
        Scope scope = its.scopeOf(command).orElseThrow();
        List<OrderEvent<O>> ofInstance = new ArrayList<>();
        events.forEach(event -> ofInstance.add(new InstanceEvent<>(scope.instance(number), event)));
        return new Decision.Accepted<>(ofInstance, Instances.select(after, scope, 1), role);
    }

    /** Checks that the step's row declares the resulting states and events. */
    private void hold(Step<O, ?> its, List<OrderEvent<O>> events, O after) {
        for (OrderEvent<O> event : events) {
            if (!its.emits().contains(event.getClass())) {
                throw new ProcessDefect(its + " yields " + event.getClass().getSimpleName()
                        + ", which its row does not name; expected one of " + its.emits());
            }
        }
        for (State state : after.positions().all()) {
            boolean stayed = target.order().positions().has(state.track())
                    && target.order().isAt(state);
            hold(its, state, stayed);
        }
        List<State> others = Instances.putAway(target.order());
        List<State> othersAfter = Instances.putAway(after);
        for (int i = 0; i < others.size(); i++) {
            hold(its, othersAfter.get(i), others.get(i).equals(othersAfter.get(i)));
        }
    }

    private void hold(Step<O, ?> its, State state, boolean stayed) {
        if (!stayed && !its.leadsTo().contains(state)) {
            throw new ProcessDefect(its + " moves to " + state + " on " + state.track()
                    + ", which its row does not name; expected one of " + its.leadsTo());
        }
    }
}
