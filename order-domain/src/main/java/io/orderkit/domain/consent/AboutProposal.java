package io.orderkit.domain.consent;

/** A command or an event that is about one proposal. Journal and observer name the proposal with it. */
public interface AboutProposal {
    /** Returns the proposal's id. */
    ProposalId proposal();
}
