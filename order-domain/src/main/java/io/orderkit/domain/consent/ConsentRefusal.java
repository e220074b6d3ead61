package io.orderkit.domain.consent;

import io.orderkit.domain.refusal.NamedRefusal;
import io.orderkit.domain.wire.KernelName;

/** Why a proposal cannot be made, agreed to, closed or carried out (X9). */
@KernelName
public enum ConsentRefusal implements NamedRefusal {
    /** Nobody is known whose agreement could be asked. */
    NOBODY_TO_ASK,
    /** Nothing is proposed. */
    NO_PROPOSAL_OPEN,
    /** Nobody whose agreement is asked has still to answer. */
    NO_CONSENT_OWED,
    /** The order never had a proposal of that id. */
    PROPOSAL_UNKNOWN,
    /** The proposal has ended; maybe another is in its place. */
    PROPOSAL_CLOSED,
    /** It is not for this person to say anything about the proposal. */
    NOT_CONCERNED,
    /** The person has agreed already. */
    CONSENTED_ALREADY,
    /** A consent that somebody else records is a paper, signed and dated. */
    CONSENT_NOT_WRITTEN,
    /** A consent that is recorded is recorded by somebody else than who gives it. */
    CONSENT_OF_ONESELF,
    /** The paper is older than the proposal, or of a day to come. */
    CONSENT_DATED_WRONGLY,
    /** Nobody stands in for themself. */
    DEPUTY_FOR_ONESELF,
    /** SYSTEM carries out what everybody has agreed to, and nothing else. */
    CONSENTS_MISSING,
    /** Every open proposal still holds. */
    NO_PROPOSAL_LAPSED;

    @Override
    public String requirement() {
        return "X9";
    }
}
