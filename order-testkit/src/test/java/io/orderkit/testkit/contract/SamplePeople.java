package io.orderkit.testkit.contract;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.People;
import io.orderkit.testkit.contract.undertest.PeopleUnderTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sample directory of three people. Tests can make the directory unavailable. To obtain a broken directory, override
 * one method.
 */
public class SamplePeople implements PeopleUnderTest, People {
    private static final Map<ActorId, Set<Role>> EVERYBODY = Map.of(
            new ActorId("agent-3"), Set.of(Role.CS_AGENT, Role.CS_SUPERVISOR),
            new ActorId("Édouard"), Set.of(Role.SALESPERSON),
            new ActorId("visitor"), Set.of());

    final People good = People.of(EVERYBODY);
    private volatile boolean away;

    @Override
    public final People people() {
        return this;
    }

    @Override
    public Optional<Set<Role>> rolesOf(ActorId person) {
        if (away) {
            throw PortUnavailable.nothingDone("people", "no answer", new IllegalStateException("no answer"));
        }
        return good.rolesOf(person);
    }

    @Override
    public final Map<ActorId, Set<Role>> known() {
        return EVERYBODY;
    }

    @Override
    public final boolean canFail() {
        return true;
    }

    @Override
    public final void outage(boolean whether) {
        away = whether;
    }
}
