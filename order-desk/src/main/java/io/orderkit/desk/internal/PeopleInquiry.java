package io.orderkit.desk.internal;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The check that all people to whom a command refers are in the company's directory (X2). Thread-safe.
 *
 * @param people the company's directory; empty if the host has none
 */
public record PeopleInquiry(Optional<People> people) {
    /**
     * Returns a refusal for each person who is not in the directory, or who lacks the role that the command requires.
     * The list is empty if there is no directory.
     */
    public List<Refusal> refusals(OrderCommand command) {
        return people.isPresent() && command instanceof Command<?> given
                ? given.namedPersons().stream()
                        .flatMap(named -> refusal(people.get(), named).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Optional<Refusal> refusal(People directory, NamedPerson named) {
        try {
            Optional<Set<Role>> held = directory.rolesOf(named.person());
            return held.isEmpty()
                    ? Optional.of(Refusal.input(KernelRefusal.PERSON_UNKNOWN, "person", named.person()))
                    : named.role()
                            .filter(role -> !held.get().contains(role))
                            .map(role -> notInRole(named, role, held.get()));
        } catch (PortUnavailable e) {
            return Optional.of(PortRefusal.of(e));
        }
    }

    private static Refusal notInRole(NamedPerson named, Role role, Set<Role> held) {
        String found = held.stream().map(each -> "@role." + each).sorted().collect(Collectors.joining(", "));
        return Refusal.input(
                KernelRefusal.PERSON_NOT_IN_ROLE,
                "person",
                named.person(),
                "expected",
                "@role." + role,
                "found",
                found.isEmpty() ? "–" : found);
    }
}
