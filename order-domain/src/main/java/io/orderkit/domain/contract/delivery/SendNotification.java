package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/** C16: the notification goes to the customer at once. */
@Wire("send-notification")
public record SendNotification() implements OrderCommand {
    public static List<NotificationSent> decide(ContractOrder order, SendNotification command, Deciding deciding) {
        return List.of(new NotificationSent());
    }
}
