package io.orderkit.domain.consent;

import io.orderkit.domain.refusal.NamedRefusal;
import io.orderkit.domain.wire.KernelName;

/** The reasons why a proposal cannot be made, agreed to, closed or carried out (X9). */
@KernelName
public enum ConsentRefusal implements NamedRefusal {
    /** The order names nobody who could be asked for consent. */
    NOBODY_TO_ASK,
    /** No proposal is open. */
    NO_PROPOSAL_OPEN,
    /** No consent to an open proposal is outstanding. */
    NO_CONSENT_OWED,
    /** The order never had a proposal with this id. */
    PROPOSAL_UNKNOWN,
    /** The proposal is closed, possibly because a newer one has replaced it. */
    PROPOSAL_CLOSED,
    /** The person is not a party to the proposal. */
    NOT_CONCERNED,
    /** The person has already consented. */
    CONSENTED_ALREADY,
    /** A consent recorded by somebody else requires a signed and dated document. */
    CONSENT_NOT_WRITTEN,
    /** Nobody can record their own written consent. */
    CONSENT_OF_ONESELF,
    /** The document is older than the proposal, or dated in the future. */
    CONSENT_DATED_WRONGLY,
    /** Nobody can be their own deputy. */
    DEPUTY_FOR_ONESELF,
    /** The proposal still lacks a consent, so SYSTEM cannot carry it out. */
    CONSENTS_MISSING,
    /** Every open proposal is still valid, so none can be closed as lapsed. */
    NO_PROPOSAL_LAPSED;

    @Override
    public String requirement() {
        return "X9";
    }
}
