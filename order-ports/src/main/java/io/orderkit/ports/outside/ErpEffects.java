package io.orderkit.ports.outside;

import io.orderkit.domain.order.Intent;
import java.util.Optional;

/**
 * The port through which the ERP performs actions for an order. Only the relay calls this port, at least once for each
 * effect. The ERP recognises a repeated effect by its id. Rules E-1 onwards in {@code docs/ports.md} define how this
 * port must behave.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the ERP
 * does not answer.
 */
public interface ErpEffects {
    /** Performs an effect and returns its result. Calls with the same id perform the effect only once (E-1, E-4). */
    Intent.Answer perform(String effectId, Intent.Effect effect);

    /**
     * Returns the result of an effect; empty if the effect has not been performed. The relay calls this method before
     * repeating an effect whose result may have been lost (E-2).
     */
    Optional<Intent.Answer> lookUp(String effectId);
}
