package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that an anomaly was closed (C11.1). Reworked or remade goods must be inspected and received again
 * (C12.1), except goods that the customer already has. Cancelled lots no longer belong to the order.
 *
 * @param number the anomaly's number
 * @param result the result
 */
@Wire("anomaly-closed")
public record AnomalyClosed(String number, Anomaly.Result result) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return GoodsInDoubt.lapse(Anomalies.change(order, number, anomaly -> anomaly.closed(result)), number);
    }
}
