package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.Set;

/**
 * C14.1: the delivery data were rechecked.
 *
 * @param wrong every item that is wrong
 */
@Wire("delivery-rechecked")
public record DeliveryRechecked(Set<DeliveryItem> wrong) implements OrderEvent<ContractOrder> {
    public DeliveryRechecked {
        wrong = Set.copyOf(wrong);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY, delivery -> delivery.with(it -> it.rechecked(true).wrong(wrong)));
    }
}
