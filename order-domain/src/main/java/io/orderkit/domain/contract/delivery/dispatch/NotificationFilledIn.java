package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C15: the delivery notification is filled in; CS has not checked it yet.
 *
 * @param notification what it says
 */
@Wire("notification-filled-in")
public record NotificationFilledIn(Notification notification) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withNotification(notification)
                        .withNotificationChecked(false)
                        .withNotificationSent(false));
    }
}
