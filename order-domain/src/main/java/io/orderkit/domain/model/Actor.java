package io.orderkit.domain.model;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts, and as what. The library does not authenticate: the host vouches for it (X2).
 *
 * @param id by whom
 * @param roles the roles that the host grants for this attempt; at least one
 * @param onBehalfOf for whom, when somebody stands in
 */
public record Actor(ActorId id, Set<Role> roles, Optional<ActorId> onBehalfOf) {
    /** Time, and the answers of the ERP. */
    public static final Actor SYSTEM = of("system", Role.SYSTEM);

    /** @throws InvalidValue when there is no role */
    public Actor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw InvalidValue.of("roles of " + id, "none", "at least one role");
        }
    }

    /** Somebody who acts for himself. */
    public static Actor of(String id, Role... roles) {
        return new Actor(new ActorId(id), Set.of(roles), Optional.empty());
    }

    /** Whether this actor may act in the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
