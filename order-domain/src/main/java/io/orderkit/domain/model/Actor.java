package io.orderkit.domain.model;

import java.util.Optional;
import java.util.Set;

/**
 * The acting person, with their roles. The library does not authenticate: the host vouches for the actor (X2).
 *
 * @param id the id of the person
 * @param roles the roles that the host grants for this attempt; at least one
 * @param onBehalfOf the person for whom the actor stands in, if any
 */
public record Actor(ActorId id, Set<Role> roles, Optional<ActorId> onBehalfOf) {
    /** The actor of steps that time or answers of the ERP trigger. */
    public static final Actor SYSTEM = of("system", Role.SYSTEM);

    /**
     * Checks the values.
     *
     * @throws InvalidValue when there is no role
     */
    public Actor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw InvalidValue.of("roles of " + id, "none", "at least one role");
        }
    }

    /** Returns an actor who acts for themselves. */
    public static Actor of(String id, Role... roles) {
        return new Actor(new ActorId(id), Set.of(roles), Optional.empty());
    }

    /** Returns whether this actor may act in the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
