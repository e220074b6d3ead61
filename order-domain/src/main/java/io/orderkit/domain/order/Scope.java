package io.orderkit.domain.order;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a process that is repeated for each delivery or claim of an order. Each instance has its own
 * tracks and parts; instances are numbered from 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in kebab-case, unique within its process; an extension's scopes have its prefix
 * @param initial the initial states of an instance, one for each track of the scope
 * @param parts the keys of the parts that belong to each instance
 * @param begun whether a new order already has its first instance
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
     * Returns a scope that has no instances in new orders.
     *
     * @param name the name in kebab-case; in an extension, it has the extension's prefix
     * @param initial the initial states of an instance, one for each track of the scope
     */
    public static Scope of(String name, State... initial) {
        return new Scope(name, List.of(initial), Set.of(), false);
    }

    /** Returns a copy of this scope in which the parts with the given keys belong to each instance. */
    public Scope keeping(Parts.Key<?>... its) {
        return new Scope(name, initial, Set.of(its), begun);
    }

    /** Returns a copy of this scope that gives each new order a first instance. */
    public Scope begunWithOne() {
        return new Scope(name, initial, parts, true);
    }

    /** Returns the tracks that each instance has. */
    public Set<Track> tracks() {
        return initial.stream().map(State::track).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the scope's instance with the given number. */
    public Instance instance(int number) {
        return new Instance(name, number);
    }

    /** Returns the wording key for the scope's display label. */
    public String wordingKey() {
        return "scope." + name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns the hash of the name, because a process has only one scope with a given name. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
