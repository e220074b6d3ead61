package io.orderkit.domain.growing;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of an order's values, such as the numbers of its warehouse receipts. Adding a member takes
 * logarithmic time, and the new set shares structure with the previous one. The iterator returns the members in the
 * order in which they were added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of a member
 */
public final class GrowingSet<E> extends AbstractSet<E> {
    private static final GrowingSet<?> EMPTY = new GrowingSet<>(GrowingMap.empty());

    private final GrowingMap<E, E> members;

    private GrowingSet(GrowingMap<E, E> members) {
        this.members = members;
    }

    /** Returns an empty set. */
    @SuppressWarnings("unchecked") // an empty instance is valid for any element type
    public static <E> GrowingSet<E> empty() {
        return (GrowingSet<E>) EMPTY;
    }

    /** Returns this set with one more member. */
    public GrowingSet<E> plus(E member) {
        return members.containsKey(member) ? this : new GrowingSet<>(members.plus(member, member));
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return members.containsKey(member);
    }

    @Override
    public Iterator<E> iterator() {
        return members.keySet().iterator();
    }

    @Override
    public int size() {
        return members.size();
    }
}
