package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C11.1: an anomaly is closed. Goods that were reworked or remade are inspected and received again (C12.1); but not those that
 * the customer has already. Lots that were cancelled are goods of the order no longer.
 *
 * @param number the anomaly's number
 * @param result how it ended
 */
@Wire("anomaly-closed")
public record AnomalyClosed(String number, Anomaly.Result result) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return ConcernedGoods.lapse(Anomalies.change(order, number, anomaly -> anomaly.closed(result)), number);
    }
}
