package io.orderkit.ports.outside;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company's directory of people and their roles (X2). With a directory, the persons whom commands name are looked
 * up in it; without one, names are accepted unchanged. Rules N-1 … of {@code docs/ports.md} bind an implementation.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the
 * directory does not answer.
 */
@FunctionalInterface
public interface People {
    /** Returns the roles that a person holds now; empty when the directory does not know them. */
    Optional<Set<Role>> rolesOf(ActorId person);

    /** Returns a directory of the given people. */
    static People of(Map<ActorId, Set<Role>> everybody) {
        Map<ActorId, Set<Role>> known = everybody.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
        return person -> Optional.ofNullable(known.get(person));
    }
}
