package io.orderkit.domain.consent;

import io.orderkit.domain.model.Names;

/** The end of a proposal. */
public enum Closing {
    /** Everybody has consented, and SYSTEM has carried it out. */
    CARRIED_OUT,
    /** Another proposal about the same has taken its place: an edit is a new proposal. */
    SUPERSEDED,
    /** One of those who were asked does not agree. */
    DECLINED,
    /** The proposer has taken it back. */
    WITHDRAWN,
    /** The order is no longer as it was when it was proposed. */
    LAPSED;

    /** Returns the key of its title in the wording. */
    public String wordingKey() {
        return "proposal." + Names.kebab(this);
    }
}
