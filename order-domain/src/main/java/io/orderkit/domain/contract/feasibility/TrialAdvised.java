package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the new-product trial was recommended to the customer (C6.1).
 *
 * @param by the person who spoke to the customer
 * @param advice the text of the recommendation to the customer
 */
@Wire("trial-advised")
public record TrialAdvised(ActorId by, String advice) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Feasibility.KEY, feasibility -> feasibility.withTrialAdvised(true));
    }
}
