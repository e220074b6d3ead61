package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Occasion;
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
 * A step that an adopter's company does without.
 *
 * @param step the step, as the standard process has it
 * @param reason why
 * @param event what stands in for the step
 * @param wanted whether an order wants it, beside that the step would be open
 */
record Waiver<O extends Order<O>>(
        Step<O, ?> step, String reason, BiFunction<O, Moment, ? extends OrderEvent<O>> event, Predicate<O> wanted) {
    static <O extends Order<O>> Optional<Waiver<O>> of(RecordWaiver<O> command, List<Waiver<O>> all) {
        return all.stream()
                .filter(waiver -> waiver.step().name().equals(command.step())
                        && waiver.reason().equals(command.reason()))
                .findFirst();
    }

    /** Why a record of a waiver that the process does not have is refused. */
    static List<Refusal> unknown(RecordWaiver<?> command) {
        return List.of(Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.UNKNOWN_COMMAND, "found", command.step()));
    }

    /** The occasion to record it: the step would be open, were somebody there to take it. */
    Optional<Occasion> due(O order, Moment moment) {
        return step.scope()
                .map(scope -> Instances.targets(order, scope).stream()
                        .flatMap(target ->
                                dueOfOne(target.order(), moment).map(occasion -> occasion.in(target, scope)).stream())
                        .findFirst())
                .orElseGet(() -> dueOfOne(order, moment));
    }

    private Optional<Occasion> dueOfOne(O order, Moment moment) {
        return wanted.test(order) && step.isUnblocked(order, Actor.SYSTEM, moment)
                ? Optional.of(new Occasion(
                        new RecordWaiver<O>(step.name(), reason),
                        step.name() + "#" + (order.part(WaivedSteps.KEY).timesOf(step.name()) + 1)))
                : Optional.empty();
    }

    /** Every reason against a record now; it is none of a step that the order no longer wants. */
    List<Refusal> blocked(O order, RecordWaiver<O> command, Moment moment) {
        if (!wanted.test(order)) {
            return unknown(command);
        }
        return step.blocked(new AskedGates<>(order, Actor.SYSTEM, moment));
    }

    /** The record of the waiver, and what stands in for the step. */
    List<OrderEvent<O>> recorded(O order, RecordWaiver<O> command, Deciding deciding) {
        List<OrderEvent<O>> all = new ArrayList<>(command.decide(order, deciding));
        OrderEvent<O> instead = event.apply(order, deciding.moment());
        if (!step.emits().contains(instead.getClass())) {
            throw new ProcessDefect(
                    "the waiver of " + step + " gives " + instead.getClass().getSimpleName()
                            + ", which its row does not name; expected one of " + step.emits());
        }
        all.add(instead);
        return all;
    }
}
