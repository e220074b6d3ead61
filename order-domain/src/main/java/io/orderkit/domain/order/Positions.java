package io.orderkit.domain.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands: one state a track, never one status for all.
 *
 * <p>Immutable and thread-safe.
 */
public final class Positions {
    /** One a track. Orders have a handful of tracks: looking through them is faster than hashing. */
    private final List<State> states;

    private Positions(List<State> states) {
        this.states = states;
    }

    /** The states in which an order begins, one a track. */
    public static Positions of(Collection<? extends State> initial) {
        Positions begun = new Positions(List.of());
        for (State state : initial) {
            begun = begun.with(state);
        }
        return begun;
    }

    /** @throws IllegalArgumentException when the order has no such track */
    public State on(Track track) {
        int place = place(track);
        if (place < 0) {
            throw new IllegalArgumentException("no track \"" + track + "\"; the order has "
                    + states.stream().map(State::track).toList());
        }
        return states.get(place);
    }

    /** Whether the order runs on this track at all: an order may be older than an extension. */
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

    /** One state a track, in the order in which the process names its tracks. */
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

    /** Positions are the same when their states are, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions that && Set.copyOf(states).equals(Set.copyOf(that.states));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(states).hashCode();
    }

    /** For example {@code agreement: sent, production: not-ordered}. */
    @Override
    public String toString() {
        return states.stream()
                .map(state -> state.track() + ": " + state.wireName())
                .collect(Collectors.joining(", "));
    }
}
