package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.WaivedSteps;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A step that an adopter has waived.
 *
 * @param step the step of the standard process
 * @param reason the reason
 * @param event a function that creates the replacement event
 * @param wanted a predicate that is true if an order still needs the replacement event
 */
record Waiver<O extends Order<O>>(
        Step<O, ?> step, String reason, BiFunction<O, Moment, ? extends OrderEvent<O>> event, Predicate<O> wanted) {
    static <O extends Order<O>> Optional<Waiver<O>> of(RecordWaiver<O> command, List<Waiver<O>> all) {
        return all.stream()
                .filter(waiver -> waiver.step().name().equals(command.step())
                        && waiver.reason().equals(command.reason()))
                .findFirst();
    }

    /** Returns the refusal for a waiver that the process does not define. */
    static List<Refusal> unknown(RecordWaiver<?> command) {
        return List.of(Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.UNKNOWN_COMMAND, "found", command.step()));
    }

    /** Returns the command that records the waiver; empty if the step would not be open without the waiver. */
    Optional<DueCommand> due(O order, Moment moment) {
        return step.scope()
                .map(scope -> Instances.targets(order, scope).stream()
                        .flatMap(target ->
                                dueOfOne(target.order(), moment).map(occasion -> occasion.in(target, scope)).stream())
                        .findFirst())
                .orElseGet(() -> dueOfOne(order, moment));
    }

    private Optional<DueCommand> dueOfOne(O order, Moment moment) {
        return wanted.test(order) && step.isUnblocked(order, Actor.SYSTEM, moment)
                ? Optional.of(new DueCommand(
                        new RecordWaiver<O>(step.name(), reason),
                        step.name() + "#" + (order.part(WaivedSteps.KEY).timesOf(step.name()) + 1)))
                : Optional.empty();
    }

    /** Returns all reasons why the waiver cannot be recorded now, for example that the order no longer needs it. */
    List<Refusal> blocked(O order, RecordWaiver<O> command, Moment moment) {
        if (!wanted.test(order)) {
            return unknown(command);
        }
        return step.blocked(new AskedGates<>(order, Actor.SYSTEM, moment, List.of()));
    }

    /** Returns the event that records the waiver, followed by the event that replaces the step. */
    List<OrderEvent<O>> recorded(O order, RecordWaiver<O> command, Deciding deciding) {
        List<OrderEvent<O>> all = new ArrayList<>(command.decide(order, deciding));
        OrderEvent<O> instead = event.apply(order, deciding.moment());
        if (!step.emits().contains(instead.getClass())) {
            throw new ProcessDefect(
                    "the waiver of " + step + " produces " + instead.getClass().getSimpleName()
                            + ", which its row does not name; expected one of " + step.emits());
        }
        all.add(instead);
        return all;
    }
}
