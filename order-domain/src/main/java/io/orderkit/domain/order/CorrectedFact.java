package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * An external fact that can be corrected (X10): the steps that record it, and the step that corrects it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param correction the command that corrects it
 * @param recorded the commands that record it, at least one
 */
public record CorrectedFact(Class<?> correction, Set<Class<?>> recorded) {
    public CorrectedFact {
        recorded = Set.copyOf(recorded);
    }

    /** Returns the wording key of the sentence about the consequences of the correction. */
    public String wordingKey() {
        return "follows." + Wire.Names.of(correction);
    }
}
