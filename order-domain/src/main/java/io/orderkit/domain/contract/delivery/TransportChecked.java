package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
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
        return order.with(Delivery.KEY, delivery -> delivery.with(it -> it.addCheckedAt(checkpoint)));
    }
}
