package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Names;
import java.time.Instant;

/**
 * A claim that customer service must open because goods are lost, refused or accepted with reservations (C18).
 *
 * @param cause the cause
 * @param owedBy the deadline
 */
public record ClaimToOpen(Cause cause, Instant owedBy) {
    /** The reasons why customer service must open a claim. */
    public enum Cause {
        /** The goods were lost during transport (C17). */
        LOST,
        /** The customer accepted the goods with reservations (C18). */
        RESERVED,
        /** The customer refused to accept the goods (C18). */
        REFUSED;

        /** Returns the wording key for this cause's display label. */
        public String wordingKey() {
            return "claim-cause." + Names.kebab(this);
        }
    }
}
