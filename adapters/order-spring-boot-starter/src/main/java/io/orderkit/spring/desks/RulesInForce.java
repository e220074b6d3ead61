package io.orderkit.spring.desks;

import io.orderkit.domain.policy.Policies;

/** The rules that judge now. A host with policies of its own brings a bean. */
@FunctionalInterface
public interface RulesInForce {
    /** Returns the rules; one attempt works on one answer. */
    Policies current();
}
