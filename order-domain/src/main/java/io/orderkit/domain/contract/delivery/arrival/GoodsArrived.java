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
 * C18: the goods have arrived; the salesperson is told date and situation (C17).
 *
 * @param at when
 * @param situation in which state, as the carrier says
 * @param daysLate how many days after the confirmation allows (C10.1)
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
