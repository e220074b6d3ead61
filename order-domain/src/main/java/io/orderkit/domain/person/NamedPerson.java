package io.orderkit.domain.person;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * A staff member named in a command (X2). If the host has a directory of people, the desk looks the person up
 * in it.
 *
 * @param person the person
 * @param role the role in which the person is named; empty if any role is acceptable
 */
public record NamedPerson(ActorId person, Optional<Role> role) {
    /** Returns a person who is named in a role. */
    public static NamedPerson in(Role role, ActorId person) {
        return new NamedPerson(person, Optional.of(role));
    }

    /** Returns a person who may have any role. */
    public static NamedPerson any(ActorId person) {
        return new NamedPerson(person, Optional.empty());
    }

    /** Returns a list that contains one person, named in a role. */
    public static List<NamedPerson> only(Role role, ActorId person) {
        return List.of(in(role, person));
    }
}
