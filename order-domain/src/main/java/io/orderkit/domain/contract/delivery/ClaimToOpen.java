package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Names;
import java.time.Instant;

/**
 * A claim that customer service must open (C18), because goods are lost, refused or reserved.
 *
 * @param cause the cause
 * @param owedBy the deadline
 */
public record ClaimToOpen(Cause cause, Instant owedBy) {
    /** The causes of a claim. */
    public enum Cause {
        /** The goods are lost on the way (C17). */
        LOST,
        /** The customer accepted them with reservations (C18). */
        RESERVED,
        /** The customer refused them (C18). */
        REFUSED;

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "claim-cause." + Names.kebab(this);
        }
    }
}
