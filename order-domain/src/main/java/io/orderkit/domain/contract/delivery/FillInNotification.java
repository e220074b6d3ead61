package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * C15: the delivery person fills in the delivery notification; again, when CS gives it back (C16).
 *
 * @param notification what he fills in
 */
@Wire("fill-in-notification")
public record FillInNotification(Notification notification) implements OrderCommand {
    public static List<NotificationFilledIn> decide(
            ContractOrder order, FillInNotification command, Deciding deciding) {
        return List.of(new NotificationFilledIn(command.notification));
    }
}
