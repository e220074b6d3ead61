package io.orderkit.domain.contract.person;

import io.orderkit.domain.consent.ConsentSuccession;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.growing.GrowingSet;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that an agent assigned to the order was replaced (X13).
 *
 * @param predecessor the replaced agent
 * @param successor the new agent
 * @param by the CS supervisor
 * @param reason the reason
 */
@Wire("agent-replaced")
public record AgentReplaced(ActorId predecessor, ActorId successor, ActorId by, String reason)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder passed = ConsentSuccession.passedOn(order, Role.CS_AGENT, predecessor, successor);
        return OrderIntake.of(order).entrusted().contains(predecessor)
                ? passed.with(OrderIntake.KEY, intake -> intake.withEntrusted(entrusted(intake)))
                : passed;
    }

    private GrowingSet<ActorId> entrusted(OrderIntake intake) {
        GrowingSet<ActorId> entrusted = GrowingSet.empty();
        for (ActorId agent : intake.entrusted()) {
            entrusted = entrusted.plus(agent.equals(predecessor) ? successor : agent);
        }
        return entrusted;
    }

    /** Notifies both agents and, if the order had been entrusted to the predecessor, the salesperson. */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "agent-replaced",
                Set.of(Role.CS_AGENT, Role.SALESPERSON),
                Map.of("predecessor", predecessor.value(), "successor", successor.value(), "reason", reason)));
    }
}
