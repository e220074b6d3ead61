package io.orderkit.testkit.walk;

import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.person.ReplaceAgent;
import io.orderkit.domain.contract.person.ReplaceDeliveryPerson;
import io.orderkit.domain.contract.person.ReplacePersonInCharge;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Random moves that replace the people assigned to a contract order (X13). */
final class PersonMoves {
    private static final String REASON = "on leave";

    private static final Set<Class<? extends OrderCommand>> OFTEN_IN_PLACE =
            Set.of(ReplaceSalesperson.class, ReplaceAgent.class, ReplaceDeliveryPerson.class);

    private final SeededChoice dice;
    private final ContractOrder order;

    PersonMoves(SeededChoice dice, ContractOrder order) {
        this.dice = dice;
        this.order = order;
    }

    /** Returns whether a command replaces a person in a role that is already filled in most orders of a walk. */
    static boolean isOftenInPlace(OrderCommand command) {
        return OFTEN_IN_PLACE.contains(command.getClass());
    }

    List<Supplier<OrderCommand>> all() {
        return List.of(
                () -> new ReplaceSalesperson(
                        one(SampleActors.SALESPERSON, SampleActors.OTHER_SALESPERSON), dice.chance(50), REASON),
                () -> new ReplaceAgent(agent(), one(SampleActors.AGENT, SampleActors.OTHER_AGENT), REASON),
                () -> new ReplacePersonInCharge(
                        dice.chance(70) ? SampleActors.PRODUCTION.id() : new ActorId("machine-minder"), REASON),
                () -> new ReplaceDeliveryPerson(one(SampleActors.DRIVER, SampleActors.OTHER_DRIVER), REASON));
    }

    /** Returns a random agent, preferably one with open tasks on the order. */
    private ActorId agent() {
        List<ActorId> involved = new ArrayList<>(OrderIntake.of(order).entrusted());
        Proposals.of(order).open().forEach(open -> involved.add(open.proposer().person()));
        return involved.isEmpty() || dice.chance(20)
                ? one(SampleActors.AGENT, SampleActors.OTHER_AGENT)
                : dice.oneOf(involved);
    }

    private ActorId one(Actor... actors) {
        return dice.oneOf(actors).id();
    }
}
