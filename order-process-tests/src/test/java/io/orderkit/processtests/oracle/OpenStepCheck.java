package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.testkit.scenario.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A check that every step shown as open can actually be taken with some input. If no input is accepted, something
 * blocks the step regardless of the input, and a gate should report it (X4). Not thread-safe.
 *
 * @param <O> the order
 */
final class OpenStepCheck<O extends Order<O>> {
    /** The number of random inputs to try before a step is considered impossible. */
    private static final int MOST_INPUTS = 250;

    private final ProcessDefinition<O> process;
    private final RandomSteps<O> life;
    private final Collection<Actor> cast;
    private final Map<String, String> closed = new TreeMap<>();
    private int taken;

    /** @param cast the actors whose open steps are tried */
    OpenStepCheck(ProcessDefinition<O> process, RandomSteps<O> life, Collection<Actor> cast) {
        this.process = process;
        this.life = life;
        this.cast = cast;
    }

    private record Open<O extends Order<O>>(Step<O, ?> step, Actor actor) {}

    /** Tries, for each actor, every step that is shown as open. Steps that have already failed are not repeated. */
    void show(OrderAtMoment<O> stand) {
        List<Open<O>> open = open(stand);
        int shown = open.size();
        for (int i = 0; i < MOST_INPUTS && !open.isEmpty(); i++) {
            for (OrderCommand input : life.inputs(stand)) {
                take(stand, input, open);
            }
        }
        taken += shown - open.size();
        open.forEach(each -> closed.putIfAbsent(
                each.step().name(), each + " at [" + stand.order().positions() + "]"));
    }

    private void take(OrderAtMoment<O> stand, OrderCommand input, List<Open<O>> open) {
        for (Iterator<Open<O>> rest = open.iterator(); rest.hasNext(); ) {
            Open<O> next = rest.next();
            if (next.step().command() == input.getClass()
                    && life.after(stand, new Act(next.actor(), input)).isPresent()) {
                rest.remove();
            }
        }
    }

    private List<Open<O>> open(OrderAtMoment<O> stand) {
        List<Open<O>> open = new ArrayList<>();
        for (Step<O, ?> step : process.steps()) {
            if (step.isInPlace(stand.order()) && !closed.containsKey(step.name())) {
                cast.stream()
                        .filter(actor -> step.mayBeTakenBy(stand.order(), actor, stand.moment()))
                        .filter(actor -> process.option(step.command(), stand.order(), actor, stand.moment())
                                .orElseThrow()
                                .isOpen())
                        .forEach(actor -> open.add(new Open<>(step, actor)));
            }
        }
        return open;
    }

    /** Returns one example of each step that was shown as open but could not be taken. */
    Collection<String> closed() {
        return closed.values();
    }

    /** Returns the number of open steps that were taken successfully. */
    int taken() {
        return taken;
    }
}
