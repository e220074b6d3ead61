package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Loss;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that a delivery notification turned out to be illegible although its receipt had been confirmed
 * (C16, X10). Unless the goods were lost, CS must send the notification again.
 */
@Wire("notification-found-illegible")
public record NotificationFoundIllegible() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.isAt(DeliveryState.LOST)
                ? order.with(
                        Delivery.KEY,
                        delivery -> delivery.withLoss(delivery.loss().map(loss -> new Loss(loss.foundAt(), false))))
                : order.at(DeliveryState.LEFT);
    }
}
