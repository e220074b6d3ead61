package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;

/**
 * The event recording that the goods left (C16).
 *
 * @param at the time of departure
 * @param slipOwedBy the deadline for the sales slip (C16.1)
 */
@Wire("goods-left")
public record GoodsLeft(Instant at, Instant slipOwedBy) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withLeftAt(at).withSlipOwedBy(slipOwedBy))
                .at(DeliveryState.LEFT);
    }
}
