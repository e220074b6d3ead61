package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.process.Gate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The comparison of the process table with the handbook sheet, for every step, situation and actor.
 *
 * <p>Each step is compared once in each distinct situation of the given orders. A situation consists of the position on
 * every track, the conditions that the order meets, the closed gates, and each actor's relations to the order. Not
 * thread-safe.
 *
 * @param <O> the order
 */
final class StepMatrix<O extends Order<O>> {
    private final Oracle<O> oracle;
    private final Map<String, Actor> cast;
    private final MatrixCoverage<O> coverage;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<SheetDifference.Kind, SheetDifference> differences = new LinkedHashMap<>();
    private long cells;
    private long open;

    /** @param cast all actors, each with a description of their relation to the order */
    StepMatrix(Oracle<O> oracle, Map<String, Actor> cast) {
        this.oracle = oracle;
        this.cast = cast;
        this.coverage = new MatrixCoverage<>(oracle, cast.values());
    }

    /** Compares every step for an order. Returns false if the order's situation has been compared before. */
    boolean show(OrderAtMoment<O> stand) {
        Situation<O> situation = Situation.of(stand, oracle.words().conditions());
        Positions positions = stand.order().positions();
        Map<String, List<Actor>> meant = meant(stand.order());
        if (!seen.add(List.of(positions, situation.conditions(), meant, shut(stand, List.of(Actor.SYSTEM))))) {
            return false;
        }
        Set<String> shut = shut(stand, cast.values());
        coverage.note(situation, meant, shut);
        boolean isNew = false;
        for (StepRule<O> ruling : oracle.rulings()) {
            List<String> holding = ruling.bars().stream()
                    .map(StepRule.Bar::when)
                    .filter(situation::holds)
                    .toList();
            List<String> itsShut = ruling.step().gates().stream()
                    .map(Gate::name)
                    .filter(shut::contains)
                    .toList();
            List<List<Actor>> its = ruling.persons().stream().map(meant::get).toList();
            if (seen.add(List.of(ruling.step().name(), positions, holding, itsShut, its))) {
                isNew = true;
                cast.forEach((who, actor) -> compare(situation, ruling, who, actor));
            }
        }
        return isNew;
    }

    private Map<String, List<Actor>> meant(O order) {
        Map<String, List<Actor>> meant = new LinkedHashMap<>();
        oracle.words()
                .persons()
                .forEach((word, is) -> meant.put(
                        word,
                        cast.values().stream()
                                .filter(actor -> is.test(order, actor))
                                .toList()));
        return meant;
    }

    /** Returns the gates that are closed to at least one actor. */
    private Set<String> shut(OrderAtMoment<O> stand, Collection<Actor> actors) {
        return coverage.gates().values().stream()
                .filter(gate -> actors.stream()
                        .anyMatch(actor ->
                                !gate.shut(stand.order(), actor, stand.moment()).isEmpty()))
                .map(Gate::name)
                .collect(Collectors.toSet());
    }

    private void compare(Situation<O> situation, StepRule<O> ruling, String who, Actor actor) {
        Set<OracleAnswer> expected = ruling.expected(situation, actor);
        Set<OracleAnswer> found = OracleAnswer.of(oracle.process()
                .option(ruling.step().command(), situation.order(), actor, situation.moment())
                .orElseThrow()
                .refusals());
        cells++;
        if (expected.isEmpty()) {
            open++;
            coverage.accepted(ruling);
        }
        if (!expected.equals(found)) {
            SheetDifference difference =
                    new SheetDifference(ruling, who, situation.order().positions(), expected, found, 1);
            differences.merge(difference.kind(), difference, SheetDifference::and);
        }
    }

    /** Returns all differences that were found between the process table and the sheet. */
    Collection<SheetDifference> differences() {
        return differences.values();
    }

    MatrixCoverage<O> coverage() {
        return coverage;
    }

    @Override
    public String toString() {
        return oracle.sheet().name() + ": " + oracle.rulings().size() + " steps, " + coverage.positions()
                + " positions, "
                + cast.size() + " actors in " + coverage.roles() + " roles: " + cells + " cells compared, " + open
                + " of them accepted, " + differences.size() + " kinds of difference";
    }
}
