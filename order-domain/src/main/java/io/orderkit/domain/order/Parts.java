package io.orderkit.domain.order;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The typed parts of an order, one for each phase. An extension adds its own part with its own key.
 *
 * <p>Immutable and thread-safe.
 */
public final class Parts {
    /**
     * The name of a part, with its value before any event.
     *
     * @param name unique in the process; an extension's has its prefix
     * @param empty the part of an order that no event has changed
     * @param <T> the type of the part
     */
    public record Key<T>(String name, T empty) {
        /** Returns whether the names are equal. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Key<?> key && name.equals(key.name));
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private static final Parts NONE = new Parts(Map.of());

    private final Map<Key<?>, Object> parts;

    private Parts(Map<Key<?>, Object> parts) {
        this.parts = parts;
    }

    /** Returns a collection without parts. */
    public static Parts none() {
        return NONE;
    }

    /** Returns the part with a key; the key's empty part when no event has changed it. */
    @SuppressWarnings("unchecked") // with() puts a T under a Key<T>
    public <T> T get(Key<T> key) {
        return (T) parts.getOrDefault(key, key.empty());
    }

    <T> Parts with(Key<T> key, T part) {
        Map<Key<?>, Object> changed = new HashMap<>(parts);
        if (part == key.empty()) { // so that a restored empty part equals a part that no event has changed
            changed.remove(key);
        } else {
            changed.put(key, part);
        }
        return new Parts(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parts that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.values().toString();
    }
}
