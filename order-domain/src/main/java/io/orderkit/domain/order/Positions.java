package io.orderkit.domain.order;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands: one state a track, never one status for all.
 *
 * <p>Immutable and thread-safe.
 */
public final class Positions {
    private final Map<Track, State> states;
    private final List<State> all;

    private Positions(Map<Track, State> states) {
        this.states = states;
        this.all = List.copyOf(states.values());
    }

    /** The states in which an order begins, one a track. */
    public static Positions of(Collection<? extends State> initial) {
        Map<Track, State> states = new LinkedHashMap<>();
        initial.forEach(state -> states.put(state.track(), state));
        return new Positions(states);
    }

    /** @throws IllegalArgumentException when the order has no such track */
    public State on(Track track) {
        State state = states.get(track);
        if (state == null) {
            throw new IllegalArgumentException("no track \"" + track + "\"; the order has " + states.keySet());
        }
        return state;
    }

    /** Whether the order runs on this track at all: an order may be older than an extension. */
    public boolean has(Track track) {
        return states.containsKey(track);
    }

    /** One state a track, in the order in which the process names its tracks. */
    public List<State> all() {
        return all;
    }

    Positions with(State state) {
        Map<Track, State> moved = new LinkedHashMap<>(states);
        moved.put(state.track(), state);
        return new Positions(moved);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions that && states.equals(that.states);
    }

    @Override
    public int hashCode() {
        return states.hashCode();
    }

    /** For example {@code agreement: sent, production: not-ordered}. */
    @Override
    public String toString() {
        return states.values().stream()
                .map(state -> state.track() + ": " + state.wireName())
                .collect(Collectors.joining(", "));
    }
}
