package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Loss;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that goods reported lost were found and are in transit again (C17, X10).
 *
 * @param reason an explanation of where the goods were found, or of the error in the record
 * @param by the person who made the correction
 */
@Wire("loss-corrected")
public record LossCorrected(String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        boolean notified =
                Delivery.of(order).loss().filter(Loss::afterNotification).isPresent();
        return order.with(
                        Delivery.KEY,
                        delivery -> delivery.withLoss(Optional.empty()).withClaimToOpen(Optional.empty()))
                .at(notified ? DeliveryState.NOTIFIED : DeliveryState.LEFT);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "loss-corrected",
                Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.CS_SUPERVISOR),
                Map.of("reason", reason)));
    }
}
