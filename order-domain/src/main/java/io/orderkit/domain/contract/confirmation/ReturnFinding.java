package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;

/**
 * Something about the returned paper that keeps it from being clear (C9).
 *
 * @param kind what sort of thing
 * @param detail which one, in words; may be empty
 */
@Wire("finding")
public record ReturnFinding(Kind kind, String detail) {
    /** What sort of thing. */
    public enum Kind {
        ERROR(false),
        UNKNOWN_SPECIAL_REQUEST(false),
        TEXT_ALTERED(false),
        UNCLEAR_SIGNATURE(true),
        NOT_SIGNED(true),
        OTHER_SIGNER(true),
        OTHER_VERSION(true);

        private final boolean needsNewPaper;

        Kind(boolean needsNewPaper) {
            this.needsNewPaper = needsNewPaper;
        }

        /** Whether the customer's word does not do, and the paper must come again. */
        public boolean needsNewPaper() {
            return needsNewPaper;
        }

        /** The key of its title in the wording. */
        public String wordingKey() {
            return "finding." + Names.kebab(this);
        }
    }
}
