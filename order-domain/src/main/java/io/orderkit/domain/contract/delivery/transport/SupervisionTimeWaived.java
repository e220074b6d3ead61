package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * The event recording that the check at a supervision time was waived (C17).
 *
 * @param checkpoint the supervision time
 * @param reason the reason
 * @param by the CS supervisor
 */
@Wire("supervision-time-waived")
public record SupervisionTimeWaived(Instant checkpoint, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> {
            Set<Instant> waived = new TreeSet<>(delivery.waivedTimes().orElse(Set.of()));
            waived.add(checkpoint);
            return delivery.withWaivedTimes(waived);
        });
    }
}
