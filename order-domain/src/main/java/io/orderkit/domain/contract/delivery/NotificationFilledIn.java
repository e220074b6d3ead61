package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

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
