package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;

/**
 * C17: CS has asked how the transport goes.
 *
 * @param checkpoint at which supervision time
 * @param situation what was said
 */
@Wire("transport-checked")
public record TransportChecked(Instant checkpoint, String situation) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withCheckedAt(delivery.checkedAt().plus(checkpoint)));
    }
}
