package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.time.Instant;

/**
 * C16: the goods have left.
 *
 * @param at when
 * @param slipOwedBy by when the delivery person owes the sales slip (C16.1)
 */
@Wire("goods-left")
public record GoodsLeft(Instant at, Instant slipOwedBy) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withLeftAt(at).withSlipOwedBy(slipOwedBy))
                .at(DeliveryState.LEFT);
    }
}
