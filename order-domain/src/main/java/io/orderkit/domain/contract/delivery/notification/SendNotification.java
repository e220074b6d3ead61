package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/** The command that sends the delivery notification to the customer immediately (C16). */
@Wire("send-notification")
public record SendNotification() implements Command<ContractOrder> {
    @Override
    public List<NotificationSent> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NotificationSent(Optional.of(deciding.now())));
    }
}
