package io.orderkit.ports.outside;

import io.orderkit.domain.order.Intent;
import java.util.Optional;

/**
 * The port for actions of the ERP on an order. Only the relay calls it, at least once. The effect's id is the key by
 * which the ERP recognises a repetition. See rules E-1 … in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the ERP
 * does not answer.
 */
public interface ErpEffects {
    /** Carries out an effect, once for the same id however often it is requested, and returns the result (E-1, E-4). */
    Intent.Answer perform(String effectId, Intent.Effect effect);

    /**
     * Returns the result of an effect that was carried out. It is called before a repetition, when the first result may
     * be unknown (E-2).
     */
    Optional<Intent.Answer> lookUp(String effectId);
}
