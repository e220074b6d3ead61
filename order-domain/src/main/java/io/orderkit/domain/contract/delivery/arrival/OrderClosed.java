package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/** The event recording that the order was closed (C18). Unpaid amounts stay listed. */
@Wire("order-closed")
public record OrderClosed() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.CLOSED);
    }
}
