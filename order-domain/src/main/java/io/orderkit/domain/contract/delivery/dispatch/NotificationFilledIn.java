package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the delivery notification was filled in and must now be checked by CS (C15).
 *
 * @param notification the notification
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
