package io.orderkit.domain.contract.person;

import io.orderkit.domain.contract.delivery.Delivery;
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
 * The event recording that another delivery person took over the delivery (X13).
 *
 * @param predecessor the former delivery person
 * @param successor the new delivery person
 * @param by the delivery clerk
 * @param reason the reason
 */
@Wire("delivery-person-replaced")
public record DeliveryPersonReplaced(ActorId predecessor, ActorId successor, ActorId by, String reason)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder handed = order.with(Delivery.KEY, delivery -> delivery.withDeliveryPerson(successor));
        return order.isAt(DeliveryState.BRIEFED) ? unbriefed(handed) : handed;
    }

    /** Returns the order without its briefing. The successor must be briefed before the goods can leave (C15). */
    private static ContractOrder unbriefed(ContractOrder order) {
        return order.with(
                        Delivery.KEY,
                        delivery -> delivery.withNotification(Optional.empty())
                                .withNotificationChecked(false)
                                .withNotificationSent(false))
                .at(DeliveryState.NOTE_ISSUED);
    }

    /**
     * Notifies the successor and CS. CS must then brief the successor or, if the goods are already in transit,
     * contact the successor.
     */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "delivery-person-replaced",
                Set.of(Role.DELIVERY_PERSON, Role.CS_AGENT),
                Map.of("predecessor", predecessor.value(), "successor", successor.value(), "reason", reason)));
    }
}
