package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the goods arrived (C18). The salesperson is notified of the arrival time and the condition
 * of the goods (C17).
 *
 * @param at the time of arrival
 * @param situation the condition of the goods, as described by the carrier
 * @param daysLate the number of days by which the goods arrived later than the confirmation allows (C10.1)
 */
@Wire("goods-arrived")
public record GoodsArrived(Instant at, String situation, int daysLate) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withArrivedAt(at)).at(DeliveryState.ARRIVED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "goods-arrived",
                Set.of(Role.SALESPERSON),
                Map.of("at", at.toString(), "situation", situation, "daysLate", String.valueOf(daysLate))));
    }
}
