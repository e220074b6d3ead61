package io.orderkit.domain.contract.person;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a person assigned to a contract order cannot be replaced (X13). */
public enum PersonRefusal implements NamedRefusal {
    /** The agent is not entrusted with the order, has no consent to give, and has no open proposal. */
    AGENT_NOT_INVOLVED;

    @Override
    public String requirement() {
        return "X13";
    }
}
