package io.orderkit.spring.desks;

import io.orderkit.domain.policy.Policies;

/** A source of the current rules. A host with its own policies defines a {@code RulesInForce} bean. */
@FunctionalInterface
public interface RulesInForce {
    /** Returns the current rules. Each attempt requests the rules once, and uses them throughout. */
    Policies current();
}
