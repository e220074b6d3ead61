package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that CS rechecked the delivery data (C14.1).
 *
 * @param missing the items that have no value
 * @param wrong the items whose values are wrong
 */
@Wire("delivery-rechecked")
public record DeliveryRechecked(Set<DeliveryItem> missing, Set<DeliveryItem> wrong)
        implements OrderEvent<ContractOrder> {
    public DeliveryRechecked {
        missing = Set.copyOf(missing);
        wrong = Set.copyOf(wrong);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withRechecked(true).withWrong(wrong));
    }

    /** Notifies the delivery clerk once all delivery data are present and correct. */
    @Override
    public List<Intent> intents() {
        return missing.isEmpty() && wrong.isEmpty()
                ? List.of(new Intent.Communication("delivery-data-right", Set.of(Role.DELIVERY_CLERK), Map.of()))
                : List.of();
    }
}
