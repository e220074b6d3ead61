package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * A correctable external fact, with the steps that record it and the step that corrects it (X10).
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

    /** Returns the wording key for the sentence that describes the consequences of the correction. */
    public String wordingKey() {
        return "follows." + Wire.Names.of(correction);
    }
}
