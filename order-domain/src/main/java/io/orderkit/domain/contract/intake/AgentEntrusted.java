package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the salesperson entrusted the order to a CS agent (C2.3). It proves the delegation.
 *
 * @param by the salesperson
 * @param agent the entrusted CS agent
 */
@Wire("agent-entrusted")
public record AgentEntrusted(ActorId by, ActorId agent) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                OrderIntake.KEY,
                intake -> intake.withEntrusted(intake.entrusted().plus(agent)));
    }
}
