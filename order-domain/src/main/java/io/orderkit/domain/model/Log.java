package io.orderkit.domain.model;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An append-only, immutable list of an order's records, such as its daily reports. Appending takes constant time,
 * and the new list shares structure with the previous one, so long histories replay quickly. Entries are ordered from
 * oldest to newest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of an entry
 */
public final class Log<T> implements Iterable<T> {
    private static final Log<?> EMPTY = new Log<>(0, Optional.empty(), Optional.empty());

    private final int size;
    private final Optional<Log<T>> earlier;
    private final Optional<T> last;

    private Log(int size, Optional<Log<T>> earlier, Optional<T> last) {
        this.size = size;
        this.earlier = earlier;
        this.last = last;
    }

    /** Returns an empty list. */
    @SuppressWarnings("unchecked") // an empty instance is valid for any element type
    public static <T> Log<T> empty() {
        return (Log<T>) EMPTY;
    }

    /** Returns this list with one more entry at the end. */
    public Log<T> plus(T entry) {
        return new Log<>(size + 1, Optional.of(this), Optional.of(entry));
    }

    /** Returns the number of entries. */
    public int size() {
        return size;
    }

    /** Returns whether there are no entries. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns the newest entry. */
    public Optional<T> last() {
        return last;
    }

    /** Returns the entries, oldest first. */
    public Stream<T> stream() {
        return toList().stream();
    }

    /** Returns the entries as a list, oldest first. */
    @SuppressWarnings("unchecked") // the array contains only elements of type T
    public List<T> toList() {
        Object[] entries = new Object[size];
        Log<T> at = this;
        while (at.last.isPresent()) {
            entries[at.size - 1] = at.last.get();
            at = at.earlier.orElseThrow();
        }
        return (List<T>) List.copyOf(Arrays.asList(entries));
    }

    @Override
    public Iterator<T> iterator() {
        return toList().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Log<?> log && size == log.size && toList().equals(log.toList());
    }

    @Override
    public int hashCode() {
        return toList().hashCode();
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
