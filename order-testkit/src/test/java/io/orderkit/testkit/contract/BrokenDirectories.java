package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.outside;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.testkit.contract.TriedContracts.OnPeople;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People directories that each violate one rule. */
final class BrokenDirectories {
    private BrokenDirectories() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(
                outside("N-1", "reads one role of each person", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person)
                                .map(roles -> roles.stream().limit(1).collect(Collectors.toSet()));
                    }
                }),
                outside("N-1", "gives everybody a role", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person)
                                .map(roles -> Stream.concat(roles.stream(), Stream.of(Role.CS_AGENT))
                                        .collect(Collectors.toSet()));
                    }
                }),
                outside("N-1", "somebody without a role is unknown", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person).filter(roles -> !roles.isEmpty());
                    }
                }),
                outside("N-2", "an unknown person has no roles", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person).or(() -> Optional.of(Set.of()));
                    }
                }),
                outside("N-2", "an unknown person is a failure", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        Optional<Set<Role>> roles = super.rolesOf(person);
                        if (roles.isEmpty()) {
                            throw PortUnavailable.broken("people", "not found", new IllegalStateException());
                        }
                        return roles;
                    }
                }),
                outside("N-2", "ids without case", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person)
                                .or(() ->
                                        good.rolesOf(new ActorId(person.value().toLowerCase(Locale.ROOT))));
                    }
                }),
                outside("N-2", "an id is a pattern", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return person.value().endsWith("*")
                                ? known().entrySet().stream()
                                        .filter(each -> each.getKey()
                                                .value()
                                                .startsWith(person.value().replace("*", "")))
                                        .map(Map.Entry::getValue)
                                        .findFirst()
                                : super.rolesOf(person);
                    }
                }),
                outside("N-3", "every fourth answer is empty", OnPeople.class, () -> new SamplePeople() {
                    private final AtomicLong asked = new AtomicLong();

                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return asked.incrementAndGet() % 4 == 0 ? Optional.empty() : super.rolesOf(person);
                    }
                }),
                outside("N-3", "gives its own set away", OnPeople.class, () -> new SamplePeople() {
                    private final Map<ActorId, Set<Role>> remembered = new ConcurrentHashMap<>();

                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        return super.rolesOf(person)
                                .map(roles -> remembered.computeIfAbsent(person, first -> new HashSet<>(roles)));
                    }
                }),
                outside("N-4", "in an outage nobody is known", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        try {
                            return super.rolesOf(person);
                        } catch (PortUnavailable e) {
                            return Optional.empty();
                        }
                    }
                }),
                outside("N-4", "lets the client's exception through", OnPeople.class, () -> new SamplePeople() {
                    @Override
                    public Optional<Set<Role>> rolesOf(ActorId person) {
                        try {
                            return super.rolesOf(person);
                        } catch (PortUnavailable e) {
                            throw new IllegalStateException("connection reset", e);
                        }
                    }
                }));
    }
}
