package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/** C18: the order is closed. What is unpaid stays listed. */
@Wire("order-closed")
public record OrderClosed() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.CLOSED);
    }
}
