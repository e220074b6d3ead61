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
 * The rule of one step in a sheet.
 *
 * @param step the corresponding step of the table
 * @param line the line of the row that states who may take it, and in which positions
 * @param requirement the requirement of the step, from the sheet
 * @param from the positions in which it is possible
 * @param ends the states in which an order has ended
 * @param persons the persons of the order that its rows name
 * @param may the actors who may take it
 * @param bars the conditions that bar it, with any input
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
     * A condition that bars the step.
     *
     * @param when the condition, in the sheet's words; empty if only the actor matters
     * @param whom the actors whom it bars
     * @param answer the answer to them
     * @param <O> the order
     */
    record Bar<O>(String when, BiPredicate<O, Actor> whom, OracleAnswer answer) {}

    /** Returns every expected reason; none if the step must be open. */
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
