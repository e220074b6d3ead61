package io.orderkit.domain.consent;

/**
 * A command or event that concerns one proposal. The journal and the observer record the proposal together with the
 * command or event.
 */
public interface AboutProposal {
    /** Returns the proposal's id. */
    ProposalId proposal();
}
