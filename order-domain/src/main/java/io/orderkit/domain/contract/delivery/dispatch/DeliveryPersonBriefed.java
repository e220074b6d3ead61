package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the delivery person was briefed and has repeated every item (C15).
 *
 * @param repeated the repeated items
 * @param at the time of the briefing; absent from events of release 0.1
 */
@Wire("delivery-person-briefed")
public record DeliveryPersonBriefed(
        Set<BriefingItem> repeated, @Since("0.2") Optional<Instant> at) implements OrderEvent<ContractOrder> {
    public DeliveryPersonBriefed {
        repeated = Set.copyOf(repeated);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.BRIEFED);
    }
}
