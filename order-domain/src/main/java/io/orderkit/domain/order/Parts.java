package io.orderkit.domain.order;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The data of an order, divided into one part for each phase of the process. An extension adds a part under its own
 * key.
 *
 * <p>Immutable and thread-safe.
 */
public final class Parts {
    /**
     * The key of a part, which also contains the part's initial value.
     *
     * @param name the name of the part, unique within the process; the names of an extension's parts have its prefix
     * @param empty the initial value of the part
     * @param <T> the type of the part
     */
    public record Key<T>(String name, T empty) {
        /** Returns whether the other object is a key with the same name. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Key<?> key && name.equals(key.name));
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private static final Parts NONE = new Parts(new Object[0]);

    /**
     * Keys and parts alternate in this array. An order has about a dozen parts, so an array is faster to search and
     * smaller to copy than a hash map.
     */
    private final Object[] keysAndParts;

    private Parts(Object[] keysAndParts) {
        this.keysAndParts = keysAndParts;
    }

    /** Returns an empty collection of parts. */
    public static Parts none() {
        return NONE;
    }

    /** Returns the part with the given key, or the key's initial value if no event has changed the part. */
    @SuppressWarnings("unchecked") // with() stores a T under each Key<T>
    public <T> T get(Key<T> key) {
        int place = place(key);
        return place < 0 ? key.empty() : (T) keysAndParts[place + 1];
    }

    private int place(Key<?> key) {
        for (int i = 0; i < keysAndParts.length; i += 2) { // nearly every key is a constant
            if (keysAndParts[i] == key) {
                return i;
            }
        }
        for (int i = 0; i < keysAndParts.length; i += 2) {
            if (keysAndParts[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    <T> Parts with(Key<T> key, T part) {
        int place = place(key);
        if (part == key.empty()) { // a part reset to its initial value must equal one that was never changed
            return place < 0 ? this : without(place);
        }
        int length = keysAndParts.length;
        Object[] changed = Arrays.copyOf(keysAndParts, place < 0 ? length + 2 : length);
        int at = place < 0 ? length : place;
        changed[at] = key;
        changed[at + 1] = part;
        return new Parts(changed);
    }

    private Parts without(int place) {
        Object[] left = Arrays.copyOf(keysAndParts, keysAndParts.length - 2);
        System.arraycopy(keysAndParts, place + 2, left, place, left.length - place);
        return new Parts(left);
    }

    /** Returns the changed parts, sorted by the names of their keys, for tools that show a complete order. */
    public Map<String, Object> byName() {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < keysAndParts.length; i += 2) {
            named.put(((Key<?>) keysAndParts[i]).name(), keysAndParts[i + 1]);
        }
        return Collections.unmodifiableMap(named);
    }

    /** Returns whether the other object contains equal parts, in any order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Parts that && byName().equals(that.byName()));
    }

    @Override
    public int hashCode() {
        return byName().hashCode();
    }

    @Override
    public String toString() {
        return byName().values().toString();
    }
}
