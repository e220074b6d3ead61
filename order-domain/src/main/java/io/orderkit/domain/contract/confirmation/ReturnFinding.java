package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * A finding about the returned document that keeps the return from being clear (C9).
 *
 * @param kind the kind of finding
 * @param detail the detail in words; may be empty
 * @param put when the customer was asked about it (C9.3); the time of the check if absent in a command
 */
@Wire("finding")
public record ReturnFinding(
        Kind kind, String detail, @Since("0.2") Optional<HappenedOn> put) {
    /** Creates a finding that the customer is asked about when it is found. */
    public ReturnFinding(Kind kind, String detail) {
        this(kind, detail, Optional.empty());
    }

    /** Returns this with the time at which the customer was asked about it. */
    public ReturnFinding put(HappenedOn when) {
        return new ReturnFinding(kind, detail, Optional.of(when));
    }

    /** Returns whether another finding has the same subject, whenever the customer was asked about it. */
    public boolean isSame(ReturnFinding other) {
        return kind == other.kind && detail.equals(other.detail);
    }

    /** The kinds of findings. */
    public enum Kind {
        ERROR(false),
        UNKNOWN_SPECIAL_REQUEST(false),
        TEXT_ALTERED(false),
        UNCLEAR_SIGNATURE(true),
        NOT_SIGNED(true),
        OTHER_SIGNER(true),
        OTHER_VERSION(true),
        /** The signature is dated before that version was sent, or after the document arrived. */
        DATE_OF_SIGNATURE(true);

        private final boolean needsNewPaper;

        Kind(boolean needsNewPaper) {
            this.needsNewPaper = needsNewPaper;
        }

        /** Returns whether the customer must return a new document, because a statement is not enough. */
        public boolean needsNewPaper() {
            return needsNewPaper;
        }

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "finding." + Names.kebab(this);
        }
    }
}
