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
 * Everything that a sheet says about one step.
 *
 * @param step the step of the table that it is held against
 * @param line where the sheet says who may take it, and where
 * @param requirement whose step it is, by the sheet
 * @param from where it begins
 * @param ends where nothing more can be done
 * @param persons the persons of the order whom its rows name
 * @param may who may take it
 * @param bars what stands in the way whatever is put in
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
     * @param when the condition, in the sheet's words; empty where it is only about who asks
     * @param whom whom it is told
     * @param answer the answer
     * @param <O> the order
     */
    record Bar<O>(String when, BiPredicate<O, Actor> whom, OracleAnswer answer) {}

    /** Every reason that there must be; none when the step must be open. */
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
