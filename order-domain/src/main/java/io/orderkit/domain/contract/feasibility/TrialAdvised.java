package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C6.1: the customer was advised to enter the new-product trial.
 *
 * @param by who spoke with the customer
 * @param advice what was said
 */
@Wire("trial-advised")
public record TrialAdvised(ActorId by, String advice) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Feasibility.KEY, feasibility -> feasibility.withTrialAdvised(true));
    }
}
