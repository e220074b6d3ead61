package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The rule for one step, combined from the rows of a sheet.
 *
 * @param step the step in the process table
 * @param line the line number of the row that defines the permitted actors and positions
 * @param requirement the requirement id of the step, according to the sheet
 * @param from the positions in which the step is possible
 * @param ends the states in which the order has ended
 * @param persons the names of the relations in the step's rows
 * @param may the actors who are permitted to take the step
 * @param bars the conditions that prevent the step regardless of the input
 * @param <O> the order
 */
record StepRule<O extends Order<O>>(
        Step<O, ?> step,
        int line,
        String requirement,
        SheetPositions from,
        Set<State> ends,
        Set<String> persons,
        BiPredicate<O, Actor> may,
        List<Bar<O>> bars) {
    /**
     * A condition that prevents the step.
     *
     * @param when the name of the condition in the sheet; empty if the rule depends only on the actor
     * @param whom the actors to whom the condition applies
     * @param answer the answer to them
     * @param <O> the order
     */
    record Bar<O>(String when, BiPredicate<O, Actor> whom, OracleAnswer answer) {}

    /** Returns all expected reasons for a refusal; empty if the step must be open. */
    Set<OracleAnswer> expected(Situation<O> situation, Actor actor) {
        O order = situation.order();
        Set<OracleAnswer> reasons = new TreeSet<>();
        for (State state : order.positions().all()) {
            Set<State> wanted = from.on(state.track());
            if (!wanted.contains(state) && ends.contains(state)) {
                reasons.add(OracleAnswer.of(OracleAnswer.ORDER_ENDED, requirement));
            } else if (!wanted.contains(state) && !wanted.isEmpty()) {
                reasons.add(new OracleAnswer(
                        OracleAnswer.WRONG_POSITION, requirement, state.track().name()));
            }
        }
        if (!may.test(order, actor)) {
            reasons.add(OracleAnswer.of(OracleAnswer.NOT_PERMITTED, requirement));
        }
        bars.stream()
                .filter(bar -> situation.holds(bar.when()) && bar.whom().test(order, actor))
                .map(Bar::answer)
                .forEach(reasons::add);
        return reasons;
    }
}
