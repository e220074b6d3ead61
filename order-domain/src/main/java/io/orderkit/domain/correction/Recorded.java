package io.orderkit.domain.correction;

import io.orderkit.domain.model.Log;
import java.util.Optional;

/**
 * A record of the outside world, readable as it was first made, whatever was corrected since (X10).
 *
 * @param id the id as it stands; a correction may change it
 * @param first the value as it was first recorded
 * @param corrections what was corrected since, oldest first
 * @param <I> the type of the id
 * @param <V> the type of the value
 */
public record Recorded<I, V>(I id, V first, Log<Correction<V>> corrections) {
    /** Returns the value as it stands; empty once it was taken back. */
    public Optional<V> standing() {
        return corrections.last().map(Correction::value).orElseGet(() -> Optional.of(first));
    }

    public boolean isTakenBack() {
        return standing().isEmpty();
    }

    Recorded<I, V> corrected(I nowUnder, Correction<V> correction) {
        return new Recorded<>(nowUnder, first, corrections.plus(correction));
    }
}
