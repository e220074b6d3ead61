package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Names;
import java.time.Instant;

/**
 * A claim that customer service owes to open (C18): goods are lost, refused or reserved.
 *
 * @param cause why
 * @param owedBy by when
 */
public record ClaimToOpen(Cause cause, Instant owedBy) {
    /** Why there is a claim to open. */
    public enum Cause {
        /** The goods are lost on the way (C17). */
        LOST,
        /** The customer accepted them with reservations (C18). */
        RESERVED,
        /** The customer refused them (C18). */
        REFUSED;

        /** Returns the key of its title in the wording. */
        public String wordingKey() {
            return "claim-cause." + Names.kebab(this);
        }
    }
}
