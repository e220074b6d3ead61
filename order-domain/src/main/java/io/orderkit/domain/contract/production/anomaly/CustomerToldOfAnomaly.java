package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C11.1: the customer was told.
 *
 * @param number the anomaly's number
 * @param answer what he said
 */
@Wire("customer-told-of-anomaly")
public record CustomerToldOfAnomaly(String number, String answer) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Anomalies.change(order, number, Anomaly::told);
    }
}
