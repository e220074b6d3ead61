package io.orderkit.domain.order;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
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

    private static final Parts NONE = new Parts(new Object[0]);

    /** Keys and parts by turns. An order has about a dozen: a search is faster than a hash, and a copy much smaller. */
    private final Object[] keysAndParts;

    private Parts(Object[] keysAndParts) {
        this.keysAndParts = keysAndParts;
    }

    /** Returns a collection without parts. */
    public static Parts none() {
        return NONE;
    }

    /** Returns the part with a key; the key's empty part when no event has changed it. */
    @SuppressWarnings("unchecked") // with() puts a T under a Key<T>
    public <T> T get(Key<T> key) {
        int place = place(key);
        return place < 0 ? key.empty() : (T) keysAndParts[place + 1];
    }

    private int place(Key<?> key) {
        for (int i = 0; i < keysAndParts.length; i += 2) {
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
        if (part == key.empty()) { // so that a restored empty part equals a part that no event has changed
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

    /** Returns the changed parts by the names of their keys, sorted; for tools that show a whole order. */
    public Map<String, Object> byName() {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < keysAndParts.length; i += 2) {
            named.put(((Key<?>) keysAndParts[i]).name(), keysAndParts[i + 1]);
        }
        return Collections.unmodifiableMap(named);
    }

    /** Returns whether the parts are equal, in whatever order they were changed. */
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
