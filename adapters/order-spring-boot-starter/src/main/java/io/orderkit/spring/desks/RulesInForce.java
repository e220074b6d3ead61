package io.orderkit.spring.desks;

import io.orderkit.domain.policy.Policies;

/** The rules currently in force. A host with its own policies defines a bean of this type. */
@FunctionalInterface
public interface RulesInForce {
    /** Returns the rules; one attempt uses one returned value throughout. */
    Policies current();
}
