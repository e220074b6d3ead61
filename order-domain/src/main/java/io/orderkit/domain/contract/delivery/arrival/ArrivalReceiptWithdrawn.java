package io.orderkit.domain.contract.delivery.arrival;

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
 * The event recording that an arrival receipt was withdrawn so that it can be entered again (C18, X10).
 *
 * @param reason an explanation of how the error was found
 * @param by the person who withdrew the arrival receipt
 */
@Wire("arrival-receipt-withdrawn")
public record ArrivalReceiptWithdrawn(String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Delivery.KEY,
                        delivery ->
                                delivery.withReceiptSignedOn(Optional.empty()).withClaimToOpen(Optional.empty()))
                .at(DeliveryState.ARRIVED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "arrival-receipt-withdrawn", Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR), Map.of("reason", reason)));
    }
}
