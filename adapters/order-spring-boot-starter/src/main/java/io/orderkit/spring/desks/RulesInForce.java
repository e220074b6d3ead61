package io.orderkit.spring.desks;

import io.orderkit.domain.policy.Policies;

/** A source of the current rules. A host with its own policies defines a bean of this type. */
@FunctionalInterface
public interface RulesInForce {
    /** Returns the current rules. Each attempt calls this method once, and uses the result throughout. */
    Policies current();
}
