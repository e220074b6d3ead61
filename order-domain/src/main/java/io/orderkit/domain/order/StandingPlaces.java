package io.orderkit.domain.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Selects the states of an order that determine whether a step can begin. A step of a scope depends only on the
 * selected instance of that scope, not on other scopes. A step of the whole order depends on every instance of the
 * tracks for which its row lists states. On any other track, the instances block the step only if all of them have
 * ended.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 */
public final class StandingPlaces<O extends Order<O>> {
    private final boolean ofWholeOrder;
    private final Set<Track> named;
    private final Set<Scope> elsewhere;
    private final Set<Track> tracksElsewhere = new HashSet<>();
    private final boolean likeOne;

    /**
     * Creates a selector for one step.
     *
     * @param scope the scope that the step belongs to; empty for a step of the whole order
     * @param named the tracks for which the step's row lists states
     * @param elsewhere the scopes that the step does not belong to
     */
    public StandingPlaces(Optional<Scope> scope, Set<Track> named, Set<Scope> elsewhere) {
        this.ofWholeOrder = scope.isEmpty();
        this.named = named;
        this.elsewhere = elsewhere;
        elsewhere.forEach(other -> tracksElsewhere.addAll(other.tracks()));
        likeOne = elsewhere.isEmpty() || (ofWholeOrder && elsewhere.stream().allMatch(Scope::begun));
    }

    /** Returns the states of an order that determine whether the step can begin. */
    public List<State> of(O order) {
        if (likeOne && (elsewhere.isEmpty() || !Instances.anyOpened(order))) {
            return order.positions().all();
        }
        List<State> states = new ArrayList<>();
        for (State state : order.positions().all()) {
            if (!tracksElsewhere.contains(state.track())) {
                states.add(state);
            }
        }
        if (ofWholeOrder) {
            elsewhere.forEach(scope -> addInstances(states, Instances.each(order, scope), scope));
        }
        return states;
    }

    private void addInstances(List<State> states, List<O> instances, Scope scope) {
        for (Track track : scope.tracks()) {
            List<State> its =
                    instances.stream().map(one -> one.positions().on(track)).toList();
            if (named.contains(track) || its.stream().allMatch(State::isEnd)) {
                states.addAll(its);
            }
        }
    }
}
