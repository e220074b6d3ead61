package io.orderkit.domain.order;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a process that an order goes through once for each of its deliveries or claims. Its tracks and parts exist once for each
 * instance; instances are numbered from 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name kebab-case, unique in its process; an extension's has its prefix
 * @param initial where an instance begins: one state for each track of the scope
 * @param parts what an instance keeps of its own
 * @param begun whether each order has the first instance from its beginning
 */
public record Scope(String name, List<State> initial, Set<Parts.Key<?>> parts, boolean begun) {
    public Scope {
        initial = List.copyOf(initial);
        parts = Set.copyOf(parts);
        Set<Track> tracks = initial.stream().map(State::track).collect(Collectors.toSet());
        if (tracks.size() != initial.size() || tracks.isEmpty()) {
            throw new IllegalArgumentException(
                    "the scope " + name + " begins at " + initial + "; expected one state for each of its tracks");
        }
    }

    /**
     * Returns a scope of which no order has an instance at first.
     *
     * @param name kebab-case; an extension's has its prefix
     * @param initial where an instance begins: one state for each track of the scope
     */
    public static Scope of(String name, State... initial) {
        return new Scope(name, List.of(initial), Set.of(), false);
    }

    /** Returns this scope with parts that each instance keeps of its own. */
    public Scope keeping(Parts.Key<?>... its) {
        return new Scope(name, initial, Set.of(its), begun);
    }

    /** Returns this scope, of which each order has the first instance from its beginning. */
    public Scope begunWithOne() {
        return new Scope(name, initial, parts, true);
    }

    /** Returns the tracks that each instance has of its own. */
    public Set<Track> tracks() {
        return initial.stream().map(State::track).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns one of its instances. */
    public Instance instance(int number) {
        return new Instance(name, number);
    }

    /** Returns the key of its title in the wording. */
    public String wordingKey() {
        return "scope." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
