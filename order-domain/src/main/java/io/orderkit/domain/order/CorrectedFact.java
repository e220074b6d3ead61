package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * An external fact that can be corrected, with its recording steps and its correcting step (X10).
 *
 * <p>Immutable and thread-safe.
 *
 * @param correction the command that corrects the fact
 * @param recorded the commands that record the fact, at least one
 */
public record CorrectedFact(Class<?> correction, Set<Class<?>> recorded) {
    public CorrectedFact {
        recorded = Set.copyOf(recorded);
    }

    /** Returns the wording key of the sentence that describes the correction's consequences. */
    public String wordingKey() {
        return "follows." + Wire.Names.of(correction);
    }
}
