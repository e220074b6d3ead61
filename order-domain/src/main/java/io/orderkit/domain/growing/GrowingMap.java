package io.orderkit.domain.growing;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map for an order's records, such as its warehouse receipts. Adding an entry takes logarithmic time, and
 * the new map shares structure with the previous one, so long histories replay quickly. The iterator returns the keys
 * in the order in which they were added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> the type of a key
 * @param <V> the type of a value
 */
public final class GrowingMap<K, V> extends AbstractMap<K, V> {
    private static final GrowingMap<?, ?> EMPTY = new GrowingMap<>(HashTree.empty(), 0);

    /** The entries, each with its position, in a tree ordered by the hashes of their keys. */
    private final HashTree<K, Placed<K, V>> entries;

    private final int places;

    /** The entries in order, once somebody has asked for them. */
    private @Nullable List<Map.Entry<K, V>> inOrder;

    private GrowingMap(HashTree<K, Placed<K, V>> entries, int places) {
        this.entries = entries;
        this.places = places;
    }

    private record Placed<K, V>(int place, Map.Entry<K, V> entry) {}

    /** Returns an empty map. */
    @SuppressWarnings("unchecked") // an empty instance is valid for any element type
    public static <K, V> GrowingMap<K, V> empty() {
        return (GrowingMap<K, V>) EMPTY;
    }

    /** Returns a growing map with the entries of a given map, in the same order. */
    public static <K, V> GrowingMap<K, V> of(Map<K, V> entries) {
        return GrowingMap.<K, V>empty().plusAll(entries);
    }

    /** Returns this map with the entries of another map added. */
    public GrowingMap<K, V> plusAll(Map<K, V> more) {
        GrowingMap<K, V> grown = this;
        for (Map.Entry<K, V> entry : more.entrySet()) {
            grown = grown.plus(entry.getKey(), entry.getValue());
        }
        return grown;
    }

    /** Returns this map with a function applied to each value; unchanged parts are shared. */
    public GrowingMap<K, V> mapped(UnaryOperator<V> change) {
        GrowingMap<K, V> changed = this;
        for (Map.Entry<K, V> entry : entrySet()) {
            V value = change.apply(entry.getValue());
            changed = value.equals(entry.getValue()) ? changed : changed.plus(entry.getKey(), value);
        }
        return changed;
    }

    /** Returns the entries that match a condition. */
    public GrowingMap<K, V> filtered(Predicate<Map.Entry<K, V>> condition) {
        GrowingMap<K, V> left = empty();
        for (Map.Entry<K, V> entry : entrySet()) {
            left = condition.test(entry) ? left.plus(entry.getKey(), entry.getValue()) : left;
        }
        return left;
    }

    /** Returns this map with one more entry; an existing key keeps its position and gets the new value. */
    public GrowingMap<K, V> plus(K key, V value) {
        Placed<K, V> known = entries.get(key);
        int place = known == null ? places : known.place();
        return new GrowingMap<>(
                entries.with(key, new Placed<>(place, Map.entry(key, value))), known == null ? places + 1 : places);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Placed<K, V> known = key == null ? null : entries.get(key);
        return known == null ? null : known.entry().getValue();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && entries.get(key) != null;
    }

    @Override
    public int size() {
        return places;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return inOrder().iterator();
            }

            @Override
            public int size() {
                return places;
            }
        };
    }

    private List<Map.Entry<K, V>> inOrder() {
        List<Map.Entry<K, V>> known = inOrder;
        if (known == null) { // if two threads come here at once, both make the same list
            known = sorted();
            inOrder = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked") // the array contains only entries of this map
    private List<Map.Entry<K, V>> sorted() {
        Map.Entry<K, V>[] sorted = (Map.Entry<K, V>[]) new Map.Entry<?, ?>[places];
        entries.forEach(placed -> sorted[placed.place()] = placed.entry());
        return List.of(sorted);
    }
}
