package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
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
