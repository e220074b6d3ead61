package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.text.MayBeBlank;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * A problem with the returned document. The return is not clear while such a problem is open (C9).
 *
 * @param kind the kind of finding
 * @param detail a description of the finding, possibly empty
 * @param put the time at which the customer was asked about the finding (C9.3); if absent from a command, the time of
 *     the check
 */
@Wire("finding")
public record ReturnFinding(
        Kind kind, @MayBeBlank String detail, @Since("0.2") Optional<HappenedOn> put) {
    /** Creates a finding without a time; the time of the check is taken as the time at which the customer was asked. */
    public ReturnFinding(Kind kind, String detail) {
        this(kind, detail, Optional.empty());
    }

    /** Returns a copy of the finding with the time at which the customer was asked about it. */
    public ReturnFinding put(HappenedOn when) {
        return new ReturnFinding(kind, detail, Optional.of(when));
    }

    /**
     * Returns whether the given finding has the same kind and detail as this one, regardless of when the customer was
     * asked.
     */
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
        /** The signature is dated before the confirmation was sent, or after the signed document arrived. */
        DATE_OF_SIGNATURE(true);

        private final boolean needsNewPaper;

        Kind(boolean needsNewPaper) {
            this.needsNewPaper = needsNewPaper;
        }

        /**
         * Returns whether a finding of this kind requires a new document because a statement from the customer is not
         * enough.
         */
        public boolean needsNewPaper() {
            return needsNewPaper;
        }

        /** Returns the wording key for the display label of this kind of finding. */
        public String wordingKey() {
            return "finding." + Names.kebab(this);
        }
    }
}
