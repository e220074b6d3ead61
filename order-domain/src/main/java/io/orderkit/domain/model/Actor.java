package io.orderkit.domain.model;

import java.util.Optional;
import java.util.Set;

/**
 * The person or system that attempts a command, together with the roles granted by the host. The library does not
 * authenticate actors; this is the host's responsibility (X2).
 *
 * @param id the id of the person or system
 * @param roles the roles that the host grants for this attempt; at least one
 * @param onBehalfOf the absent person for whom the actor is acting, if any
 */
public record Actor(ActorId id, Set<Role> roles, Optional<ActorId> onBehalfOf) {
    /** The actor for automatic steps, which are triggered by time or by an answer from the ERP. */
    public static final Actor SYSTEM = of("system", Role.SYSTEM);

    /**
     * Checks the values.
     *
     * @throws InvalidValue when the set of roles is empty
     */
    public Actor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw InvalidValue.of("roles of " + id, "none", "at least one role");
        }
    }

    /** Returns an actor who acts only for themselves. */
    public static Actor of(String id, Role... roles) {
        return new Actor(new ActorId(id), Set.of(roles), Optional.empty());
    }

    /** Returns whether this actor has the given role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
