package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.NotificationSending;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the record of sending the delivery notification was corrected (C16, X10). This correction
 * does not change the state of the order.
 *
 * @param sentAt the corrected time of sending
 * @param legible whether it was legible
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("notification-sending-corrected")
public record NotificationSendingCorrected(Instant sentAt, boolean legible, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY, delivery -> delivery.withCorrectedSending(new NotificationSending(sentAt, legible)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "notification-sending-corrected",
                Set.of(Role.SALESPERSON),
                Map.of("sentAt", sentAt.toString(), "reason", reason)));
    }
}
