package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * C16: whether the notification arrived legibly.
 *
 * @param legible whether it did
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
