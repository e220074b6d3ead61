package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that the stock was prepared (M3).
 *
 * @param prepared the prepared quantity of each line
 */
@Wire("stock-prepared")
public record StockPrepared(List<LineQuantity> prepared) implements OrderEvent<MallOrder> {
    public StockPrepared {
        prepared = List.copyOf(prepared);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(Allocation.KEY, allocation -> allocation.with(prepared))
                .at(MallDeliveryState.PREPARED);
    }
}
