package io.orderkit.domain.consent;

import io.orderkit.domain.model.Names;

/** The ways in which a proposal can end. */
public enum ProposalEnd {
    /** Everybody has consented, and SYSTEM has carried out the proposal. */
    CARRIED_OUT,
    /** The proposal has been replaced by a newer one on the same subject. */
    SUPERSEDED,
    /** One of the persons asked has declined. */
    DECLINED,
    /** The proposer has withdrawn the proposal. */
    WITHDRAWN,
    /** The order has changed since the proposal was made. */
    LAPSED;

    /** Returns the wording key for the outcome's display label. */
    public String wordingKey() {
        return "proposal." + Names.kebab(this);
    }
}
