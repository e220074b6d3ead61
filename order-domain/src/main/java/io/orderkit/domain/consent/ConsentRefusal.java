package io.orderkit.domain.consent;

import io.orderkit.domain.refusal.NamedRefusal;
import io.orderkit.domain.wire.KernelName;

/** The reasons for refusing to make, accept, close or carry out a proposal (X9). */
@KernelName
public enum ConsentRefusal implements NamedRefusal {
    /** Nobody who could be asked for consent is assigned to the order. */
    NOBODY_TO_ASK,
    /** No proposal is open. */
    NO_PROPOSAL_OPEN,
    /** The order has no open proposal that still needs a consent. */
    NO_CONSENT_OWED,
    /** The order has never had a proposal with this id. */
    PROPOSAL_UNKNOWN,
    /** The proposal is closed, possibly because a newer one has replaced it. */
    PROPOSAL_CLOSED,
    /** The person is not one of those asked to consent to the proposal. */
    NOT_CONCERNED,
    /** The person has already consented. */
    CONSENTED_ALREADY,
    /** A consent recorded by somebody else requires a signed and dated document. */
    CONSENT_NOT_WRITTEN,
    /** People cannot record their own consent as a written consent. */
    CONSENT_OF_ONESELF,
    /** The document is older than the proposal, or dated in the future. */
    CONSENT_DATED_WRONGLY,
    /** People cannot be their own deputies. */
    DEPUTY_FOR_ONESELF,
    /** The proposal still lacks a consent and therefore cannot be carried out. */
    CONSENTS_MISSING,
    /** No proposal has lapsed, because every open proposal is still valid. */
    NO_PROPOSAL_LAPSED;

    @Override
    public String requirement() {
        return "X9";
    }
}
