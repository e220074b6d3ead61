package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the delivery notification was sent to the customer (C16).
 *
 * @param at the time of sending; absent from events of release 0.1
 */
@Wire("notification-sent")
public record NotificationSent(@Since("0.2") Optional<Instant> at) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY, delivery -> delivery.withNotificationSent(true).withCorrectedSending(Optional.empty()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("delivery-notification", Set.of(Role.CUSTOMER), Map.of()));
    }
}
