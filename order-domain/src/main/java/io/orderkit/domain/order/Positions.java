package io.orderkit.domain.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The position of an order in its process, with one state for each track instead of a single status.
 *
 * <p>Immutable and thread-safe.
 */
public final class Positions {
    /** The states, one for each track. Orders have a handful of tracks, so a linear search is faster than hashing. */
    private final List<State> states;

    private Positions(List<State> states) {
        this.states = states;
    }

    /** Creates the initial positions of an order from one state for each track. */
    public static Positions of(Collection<? extends State> initial) {
        Positions begun = new Positions(List.of());
        for (State state : initial) {
            begun = begun.with(state);
        }
        return begun;
    }

    /**
     * Returns the order's state on a track.
     *
     * @throws IllegalArgumentException when the order has no such track
     */
    public State on(Track track) {
        int place = place(track);
        if (place < 0) {
            throw new IllegalArgumentException("no track \"" + track + "\"; the order has "
                    + states.stream().map(State::track).toList());
        }
        return states.get(place);
    }

    /**
     * Returns whether the order has a track; orders created before an extension was introduced lack that extension's
     * tracks.
     */
    public boolean has(Track track) {
        return place(track) >= 0;
    }

    private int place(Track track) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).track().equals(track)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the states of all tracks, in the order in which the process defines them. */
    public List<State> all() {
        return states;
    }

    Positions with(State state) {
        List<State> moved = new ArrayList<>(states);
        int place = place(state.track());
        if (place < 0) {
            moved.add(state);
        } else {
            moved.set(place, state);
        }
        return new Positions(List.copyOf(moved));
    }

    /** Returns whether the other object contains the same states, in any order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions that && Set.copyOf(states).equals(Set.copyOf(that.states));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(states).hashCode();
    }

    /** Returns the state on each track, such as "agreement: sent, production: not-ordered". */
    @Override
    public String toString() {
        return states.stream()
                .map(state -> state.track() + ": " + state.wireName())
                .collect(Collectors.joining(", "));
    }
}
