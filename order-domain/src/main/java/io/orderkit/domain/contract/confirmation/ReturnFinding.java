package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * Something about the returned paper that keeps it from being clear (C9).
 *
 * @param kind what sort of thing
 * @param detail which one, in words; may be empty
 * @param put when it was put to the customer (C9.3); absent in a command: at the check
 */
@Wire("finding")
public record ReturnFinding(
        Kind kind, String detail, @Since("0.2") Optional<HappenedOn> put) {
    /** A finding that is put to the customer when it is found. */
    public ReturnFinding(Kind kind, String detail) {
        this(kind, detail, Optional.empty());
    }

    /** Returns it, put to the customer then. */
    public ReturnFinding put(HappenedOn when) {
        return new ReturnFinding(kind, detail, Optional.of(when));
    }

    /** Whether another is about the same thing, whenever it was put. */
    public boolean isSame(ReturnFinding other) {
        return kind == other.kind && detail.equals(other.detail);
    }

    /** What sort of thing. */
    public enum Kind {
        ERROR(false),
        UNKNOWN_SPECIAL_REQUEST(false),
        TEXT_ALTERED(false),
        UNCLEAR_SIGNATURE(true),
        NOT_SIGNED(true),
        OTHER_SIGNER(true),
        OTHER_VERSION(true),
        /** Signed before that version was sent, or after it had arrived. */
        DATE_OF_SIGNATURE(true);

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
