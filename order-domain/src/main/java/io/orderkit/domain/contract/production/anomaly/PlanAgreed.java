package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C11.1: the emergency plan is made.
 *
 * @param number the anomaly's number
 * @param plan the plan and who made it
 * @param acceptsLess whether less than was ordered is accepted (C13)
 */
@Wire("plan-agreed")
public record PlanAgreed(String number, Anomaly.Plan plan, boolean acceptsLess) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.change(order, number, anomaly -> anomaly.planned(plan, acceptsLess));
    }
}
