package io.orderkit.domain.consent;

/**
 * A command or event that concerns one proposal. The proposal is passed to the journal and the observer along with the
 * command or event.
 */
public interface AboutProposal {
    /** Returns the proposal's id. */
    ProposalId proposal();
}
