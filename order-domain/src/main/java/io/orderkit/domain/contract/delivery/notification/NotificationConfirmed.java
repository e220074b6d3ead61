package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording whether the customer found the notification legible on arrival (C16).
 *
 * @param legible whether it was legible
 */
@Wire("notification-confirmed")
public record NotificationConfirmed(boolean legible) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return legible
                ? order.at(DeliveryState.NOTIFIED)
                : order.with(Delivery.KEY, delivery -> delivery.withNotificationSent(false));
    }
}
