package io.orderkit.ports.outside;

import io.orderkit.domain.order.Intent;
import java.util.Optional;

/**
 * What the ERP does for an order. Called by the relay alone, at least once; the effect's id is the key by which the ERP
 * recognises a repetition. Rules E-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the ERP does not
 * answer.
 */
public interface ErpEffects {
    /** Does it, once for the same id however often it is asked, and says what came of it (E-1, E-4). */
    Intent.Answer perform(String effectId, Intent.Effect effect);

    /** What came of it, if it was done: asked before a repetition when the first outcome may not be known (E-2). */
    Optional<Intent.Answer> lookUp(String effectId);
}
