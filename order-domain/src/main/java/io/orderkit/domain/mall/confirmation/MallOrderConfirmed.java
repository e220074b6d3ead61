package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.Set;

/**
 * M2: the phone call was made.
 *
 * @param invalid what is not valid; none when the order is confirmed
 */
@Wire("mall-order-confirmed")
public record MallOrderConfirmed(Set<ConfirmMallOrder.Item> invalid) implements OrderEvent<MallOrder> {
    public MallOrderConfirmed {
        invalid = Set.copyOf(invalid);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(invalid.isEmpty() ? MallOrderState.CONFIRMED : MallOrderState.FOUND_INVALID);
    }
}
