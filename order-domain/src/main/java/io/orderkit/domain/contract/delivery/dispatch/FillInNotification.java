package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the delivery person fills in the delivery notification (C15). If CS sends the notification back,
 * it must be filled in again (C16).
 *
 * @param notification the filled-in notification
 */
@Wire("fill-in-notification")
public record FillInNotification(Notification notification) implements Command<ContractOrder> {
    @Override
    public List<NotificationFilledIn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NotificationFilledIn(notification));
    }
}
