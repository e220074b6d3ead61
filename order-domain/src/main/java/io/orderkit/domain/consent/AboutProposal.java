package io.orderkit.domain.consent;

/**
 * A command or event that concerns one proposal. The proposal is recorded with the command or event, both in the
 * journal and by the observer.
 */
public interface AboutProposal {
    /** Returns the proposal's id. */
    ProposalId proposal();
}
