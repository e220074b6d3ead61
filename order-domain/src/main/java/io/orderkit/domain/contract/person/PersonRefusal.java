package io.orderkit.domain.contract.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** Why a person of a contract order cannot be replaced (X13). */
public enum PersonRefusal implements NamedRefusal {
    /** The agent is entrusted with nothing of the order, owes no consent and has no proposal open. */
    AGENT_NOT_INVOLVED;

    @Override
    public String requirement() {
        return "X13";
    }
}
