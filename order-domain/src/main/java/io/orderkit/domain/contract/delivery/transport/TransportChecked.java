package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.Optional;

/**
 * The event recording that CS checked the transport (C17).
 *
 * @param checkpoint the supervision time
 * @param situation the answer that CS received
 * @param askedAt the time of the check, if the check was entered afterwards (X11)
 */
@Wire("transport-checked")
public record TransportChecked(
        Instant checkpoint, String situation, @Since("0.2") Optional<Instant> askedAt)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withCheckedAt(delivery.checkedAt().plus(checkpoint)));
    }
}
