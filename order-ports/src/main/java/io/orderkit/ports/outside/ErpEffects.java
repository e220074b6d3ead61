package io.orderkit.ports.outside;

import io.orderkit.domain.order.Intent;
import java.util.Optional;

/**
 * The port through which the ERP carries out actions for an order. Only the relay calls this port, at least once for
 * each effect. The ERP recognises repetitions by the effect's id. Rules E-1 and following in {@code docs/ports.md}
 * define the behaviour of this port.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the ERP
 * does not answer.
 */
public interface ErpEffects {
    /** Carries out an effect and returns the result; repeated calls with the same id have one effect (E-1, E-4). */
    Intent.Answer perform(String effectId, Intent.Effect effect);

    /**
     * Returns the result of an effect, if it was carried out. The relay calls this method before it repeats an effect
     * whose first result may have been lost (E-2).
     */
    Optional<Intent.Answer> lookUp(String effectId);
}
