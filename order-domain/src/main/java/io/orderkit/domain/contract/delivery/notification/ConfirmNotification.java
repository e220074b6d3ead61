package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that records whether the customer found the notification legible on arrival (C16). An illegible
 * notification is sent again.
 *
 * @param legible whether it was legible
 */
@Wire("confirm-notification")
public record ConfirmNotification(boolean legible) implements Command<ContractOrder> {
    @Override
    public List<NotificationConfirmed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NotificationConfirmed(legible));
    }
}
