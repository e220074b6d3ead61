package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C15: the delivery person fills in the delivery notification; again, when CS gives it back (C16).
 *
 * @param notification what he fills in
 */
@Wire("fill-in-notification")
public record FillInNotification(Notification notification) implements Command<ContractOrder> {
    @Override
    public List<NotificationFilledIn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NotificationFilledIn(notification));
    }
}
