package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Gate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record of the cases that a comparison has covered. It shows, for example, that a gate is untested because it is
 * open for every order in the matrix. Not thread-safe.
 *
 * @param <O> the order
 */
final class MatrixCoverage<O extends Order<O>> {
    private final Oracle<O> oracle;
    private final Collection<Actor> cast;
    private final Map<String, Gate<O>> gates = new LinkedHashMap<>();
    private final Set<Positions> positions = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    MatrixCoverage(Oracle<O> oracle, Collection<Actor> cast) {
        this.oracle = oracle;
        this.cast = cast;
        oracle.rulings().forEach(ruling -> ruling.step().gates().forEach(gate -> gates.put(gate.name(), gate)));
    }

    /** Returns the gates of the process table, keyed by name. */
    Map<String, Gate<O>> gates() {
        return gates;
    }

    int positions() {
        return positions.size();
    }

    long roles() {
        return cast.stream()
                .flatMap(actor -> actor.roles().stream())
                .map(Role::value)
                .distinct()
                .count();
    }

    void note(Situation<O> situation, Map<String, List<Actor>> meant, Set<String> shut) {
        positions.add(situation.order().positions());
        situation.order().positions().all().forEach(state -> met.add(at(state)));
        oracle.words().conditions().keySet().forEach(word -> met.add(holds(word, situation.holds(word))));
        gates.keySet().forEach(gate -> met.add(gate(gate, shut.contains(gate))));
        meant.forEach((word, actors) -> actors.forEach(actor -> met.add(isMeant(word))));
    }

    void accepted(StepRule<O> ruling) {
        met.add(isOpen(ruling));
    }

    /**
     * Returns the cases that did not occur, for example a state that no order has reached or a condition that was never
     * true.
     */
    Set<String> missing() {
        Set<String> wanted = new LinkedHashSet<>();
        oracle.process().positions().values().forEach(states -> states.forEach(state -> wanted.add(at(state))));
        for (boolean side : new boolean[] {true, false}) {
            oracle.words().conditions().keySet().forEach(word -> wanted.add(holds(word, side)));
            gates.keySet().forEach(gate -> wanted.add(gate(gate, side)));
        }
        oracle.words().persons().keySet().forEach(word -> wanted.add(isMeant(word)));
        oracle.rulings().forEach(ruling -> wanted.add(isOpen(ruling)));
        oracle.words().roles().stream()
                .filter(role -> cast.stream().noneMatch(actor -> actor.is(Role.of(role))))
                .forEach(role -> wanted.add("somebody in the role " + role));
        return wanted.stream().filter(each -> !met.contains(each)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String at(State state) {
        return "the state " + state.track() + ": " + state.wireName();
    }

    private static String holds(String word, boolean holds) {
        return "the condition \"" + word + "\" that " + (holds ? "holds" : "does not hold");
    }

    private static String gate(String name, boolean shut) {
        return "the gate " + name + (shut ? " shut" : " open");
    }

    private static String isMeant(String word) {
        return "somebody who is \"" + word + "\"";
    }

    private String isOpen(StepRule<O> ruling) {
        return "an order on which " + ruling.step().name() + " is open to somebody";
    }
}
