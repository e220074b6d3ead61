package io.orderkit.domain.consent;

/** A command or an event about one proposal. Journal and observer record the proposal with it. */
public interface AboutProposal {
    /** Returns the proposal's id. */
    ProposalId proposal();
}
