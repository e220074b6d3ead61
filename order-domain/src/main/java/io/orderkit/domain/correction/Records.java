package io.orderkit.domain.correction;

import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.Log;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind of external fact, such as payments, each identified by an id (X10). Totals and other figures
 * are derived from the current values. Adding or correcting a record takes logarithmic time, and the new version shares
 * structure with the previous one, so long histories replay quickly. The iterator returns the current values in the
 * order in which they were first recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the type of an id
 * @param <V> the type of a value
 */
public final class Records<I, V> implements Iterable<V> {
    private static final Records<?, ?> EMPTY = new Records<>(GrowingMap.empty(), GrowingMap.empty(), 0);

    /** The records, keyed by their positions. */
    private final GrowingMap<Integer, Recorded<I, V>> records;

    /** The position of each id's latest record; empty for an id that a correction has replaced. */
    private final GrowingMap<I, Optional<Integer>> places;

    private final int corrections;

    private Records(
            GrowingMap<Integer, Recorded<I, V>> records, GrowingMap<I, Optional<Integer>> places, int corrections) {
        this.records = records;
        this.places = places;
        this.corrections = corrections;
    }

    /** Returns an empty collection of records. */
    @SuppressWarnings("unchecked") // an empty collection is valid for any element type
    public static <I, V> Records<I, V> empty() {
        return (Records<I, V>) EMPTY;
    }

    /**
     * Returns these records with one more record added. Steps reject an id that already exists. If a history
     * nevertheless contains an id twice, both records count, and {@link #find} returns the later one.
     */
    public Records<I, V> plus(I id, V value) {
        int place = records.size();
        return new Records<>(
                records.plus(place, new Recorded<>(id, value, Log.empty())),
                places.plus(id, Optional.of(place)),
                corrections);
    }

    /** Returns these records with one of them corrected. An unknown id has no effect. */
    public Records<I, V> corrected(I id, Correction<V> correction) {
        return corrected(id, id, correction);
    }

    /**
     * Returns these records with one of them corrected and moved to a different id. The previous id can
     * then be used again.
     */
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

    /** Returns the record with a given id, even if it has been withdrawn. */
    public Optional<Recorded<I, V>> find(I id) {
        return place(id).map(records::get);
    }

    /** Returns the ids of all records, including withdrawn ones. */
    public List<I> ids() {
        return stream().map(Recorded::id).toList();
    }

    /** Returns all records, including withdrawn ones, oldest first. */
    public Stream<Recorded<I, V>> stream() {
        return records.values().stream();
    }

    /** Returns the current values. */
    public Stream<V> current() {
        return stream().flatMap(each -> each.current().stream());
    }

    /** Returns the number of records, including withdrawn ones. */
    public int size() {
        return records.size();
    }

    /** Returns whether there are no records. */
    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** Returns the number of corrections. */
    public int corrections() {
        return corrections;
    }

    @Override
    public Iterator<V> iterator() {
        List<V> values = new ArrayList<>(size());
        for (Recorded<I, V> each : records.values()) {
            each.current().ifPresent(values::add);
        }
        return values.iterator();
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
        return current().toList().toString();
    }
}
