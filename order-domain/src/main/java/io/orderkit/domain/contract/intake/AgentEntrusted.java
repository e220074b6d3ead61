package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C2.3: the delegation, kept.
 *
 * @param by the salesperson
 * @param agent the CS agent whom he entrusted
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
