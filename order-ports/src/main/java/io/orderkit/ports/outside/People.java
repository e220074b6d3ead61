package io.orderkit.ports.outside;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company's directory of people and their roles (X2). If there is a directory, the desk looks up the persons named
 * in commands; otherwise, any name is accepted. Rules N-1 onwards in {@code docs/ports.md} define how this port must
 * behave.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when the
 * directory does not answer.
 */
@FunctionalInterface
public interface People {
    /** Returns the current roles of a person; empty if the person is not in the directory. */
    Optional<Set<Role>> rolesOf(ActorId person);

    /** Returns a directory of the given people. */
    static People of(Map<ActorId, Set<Role>> everybody) {
        Map<ActorId, Set<Role>> known = everybody.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
        return person -> Optional.ofNullable(known.get(person));
    }
}
