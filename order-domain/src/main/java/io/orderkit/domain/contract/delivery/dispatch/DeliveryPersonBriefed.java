package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * C15: the delivery person has repeated every item.
 *
 * @param repeated what he repeated
 */
@Wire("delivery-person-briefed")
public record DeliveryPersonBriefed(Set<BriefingItem> repeated) implements OrderEvent<ContractOrder> {
    public DeliveryPersonBriefed {
        repeated = Set.copyOf(repeated);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.BRIEFED);
    }
}
