package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.List;

/**
 * C16: the notification was checked.
 *
 * @param falseOrMissing what goes back to the delivery person; none when it is true and complete
 */
@Wire("notification-checked")
public record NotificationChecked(List<String> falseOrMissing) implements OrderEvent<ContractOrder> {
    public NotificationChecked {
        falseOrMissing = List.copyOf(falseOrMissing);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY, delivery -> delivery.with(it -> it.notificationChecked(falseOrMissing.isEmpty())));
    }
}
