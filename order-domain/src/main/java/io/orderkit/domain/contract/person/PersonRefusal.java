package io.orderkit.domain.contract.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a person of a contract order cannot be replaced (X13). */
public enum PersonRefusal implements NamedRefusal {
    /** The agent is entrusted with no part of the order, owes no consent and has no open proposal. */
    AGENT_NOT_INVOLVED;

    @Override
    public String requirement() {
        return "X13";
    }
}
