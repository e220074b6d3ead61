package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.person.ReplaceAgent;
import io.orderkit.domain.contract.person.ReplaceDeliveryPerson;
import io.orderkit.domain.contract.person.ReplacePersonInCharge;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.function.Supplier;

/** Moves that replace persons of a contract order (X13). */
final class PersonMoves {
    private static final String REASON = "on leave";

    private final RandomChoice dice;

    PersonMoves(RandomChoice dice) {
        this.dice = dice;
    }

    List<Supplier<OrderCommand>> all() {
        return List.of(
                () -> new ReplaceSalesperson(
                        one(SampleActors.SALESPERSON, SampleActors.OTHER_SALESPERSON), dice.chance(50), REASON),
                () -> new ReplaceAgent(
                        one(SampleActors.AGENT, SampleActors.OTHER_AGENT),
                        one(SampleActors.AGENT, SampleActors.OTHER_AGENT),
                        REASON),
                () -> new ReplacePersonInCharge(
                        dice.chance(70) ? SampleActors.PRODUCTION.id() : new ActorId("machine-minder"), REASON),
                () -> new ReplaceDeliveryPerson(one(SampleActors.DRIVER, SampleActors.OTHER_DRIVER), REASON));
    }

    private ActorId one(Actor... actors) {
        return dice.oneOf(actors).id();
    }
}
