package io.orderkit.domain.correction;

import io.orderkit.domain.model.Log;
import java.util.Optional;

/**
 * A record of an external fact. The original value stays readable after corrections (X10).
 *
 * @param id the current id of the record; a correction may change it
 * @param first the original value
 * @param corrections the corrections made so far, oldest first
 * @param <I> the type of the id
 * @param <V> the type of the value
 */
public record Recorded<I, V>(I id, V first, Log<Correction<V>> corrections) {
    /** Returns the current value; empty once the record has been withdrawn. */
    public Optional<V> current() {
        return corrections.last().map(Correction::value).orElseGet(() -> Optional.of(first));
    }

    /** Returns whether the record has been withdrawn. */
    public boolean isTakenBack() {
        return current().isEmpty();
    }

    Recorded<I, V> corrected(I nowUnder, Correction<V> correction) {
        return new Recorded<>(nowUnder, first, corrections.plus(correction));
    }
}
