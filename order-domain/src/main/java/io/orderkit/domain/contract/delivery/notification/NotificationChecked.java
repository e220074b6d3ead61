package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the notification was checked (C16). A notification with false or missing items is sent back
 * and must be filled in again.
 *
 * @param falseOrMissing the false or missing items; empty if the notification is true and complete
 * @param judgement the rule set that determined how many supervision times are required; absent if the notification was
 *     sent back
 */
@Wire("notification-checked")
public record NotificationChecked(
        List<String> falseOrMissing, @Since("0.2") Optional<Judgement> judgement) implements OrderEvent<ContractOrder> {
    public NotificationChecked {
        falseOrMissing = List.copyOf(falseOrMissing);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.with(it -> falseOrMissing.isEmpty()
                        ? it.notificationChecked(true)
                        : it.notification(Optional.empty())
                                .notificationChecked(false)
                                .notificationSent(false)));
    }

    /** Notifies the delivery person of any false or missing items. */
    @Override
    public List<Intent> intents() {
        return falseOrMissing.isEmpty()
                ? List.of()
                : List.of(new Intent.Communication(
                        "notification-given-back",
                        Set.of(Role.DELIVERY_PERSON),
                        Map.of("items", String.join(", ", falseOrMissing))));
    }
}
