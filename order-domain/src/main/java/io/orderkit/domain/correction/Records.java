package io.orderkit.domain.correction;

import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.Log;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind of fact of the outside world, such as payments, each under an id (X10). Figures are derived from the values that
 * stand. Recording and correcting cost the logarithm of the size and share what was there, so that folding a long history stays linear. Iterates
 * over the values that stand, in the order in which they were first recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the type of an id
 * @param <V> the type of a value
 */
public final class Records<I, V> implements Iterable<V> {
    private static final Records<?, ?> EMPTY = new Records<>(GrowingMap.empty(), GrowingMap.empty(), 0);

    /** The records by their places. */
    private final GrowingMap<Integer, Recorded<I, V>> records;

    /** The place of each id's last record; empty for an id that a correction has changed into another. */
    private final GrowingMap<I, Optional<Integer>> places;

    private final int corrections;

    private Records(
            GrowingMap<Integer, Recorded<I, V>> records, GrowingMap<I, Optional<Integer>> places, int corrections) {
        this.records = records;
        this.places = places;
        this.corrections = corrections;
    }

    @SuppressWarnings("unchecked") // no records are records of any type
    public static <I, V> Records<I, V> empty() {
        return (Records<I, V>) EMPTY;
    }

    /**
     * Returns these and one more. A step refuses an id that is known; where a history has one twice nevertheless, both count and the later
     * one is found.
     */
    public Records<I, V> plus(I id, V value) {
        int place = records.size();
        return new Records<>(
                records.plus(place, new Recorded<>(id, value, Log.empty())),
                places.plus(id, Optional.of(place)),
                corrections);
    }

    /** Returns these with one corrected. Total: an id that is not known changes nothing. */
    public Records<I, V> corrected(I id, Correction<V> correction) {
        return corrected(id, id, correction);
    }

    /** Returns these with one corrected that has another id from now on. The former id is free. */
    public Records<I, V> corrected(I id, I nowUnder, Correction<V> correction) {
        return place(id).map(place -> corrected(place, nowUnder, correction)).orElse(this);
    }

    private Records<I, V> corrected(int place, I nowUnder, Correction<V> correction) {
        Recorded<I, V> before = Objects.requireNonNull(records.get(place));
        return new Records<>(
                records.plus(place, before.corrected(nowUnder, correction)),
                places.plus(before.id(), Optional.empty()).plus(nowUnder, Optional.of(place)),
                corrections + 1);
    }

    private Optional<Integer> place(I id) {
        return places.getOrDefault(id, Optional.empty());
    }

    /** Returns the record under an id, taken back or not. */
    public Optional<Recorded<I, V>> find(I id) {
        return place(id).map(records::get);
    }

    /** Returns the ids under which something is recorded, what was taken back among them. */
    public List<I> ids() {
        return stream().map(Recorded::id).toList();
    }

    /** Returns all records, those that were taken back among them, oldest first. */
    public Stream<Recorded<I, V>> stream() {
        return records.values().stream();
    }

    /** Returns the values that stand. */
    public Stream<V> standing() {
        return stream().flatMap(each -> each.standing().stream());
    }

    /** Returns how many were recorded, those that were taken back among them. */
    public int size() {
        return records.size();
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** Returns how many corrections there were. */
    public int corrections() {
        return corrections;
    }

    @Override
    public Iterator<V> iterator() {
        return standing().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Records<?, ?> same
                && stream().toList().equals(same.stream().toList());
    }

    @Override
    public int hashCode() {
        return stream().toList().hashCode();
    }

    @Override
    public String toString() {
        return standing().toList().toString();
    }
}
