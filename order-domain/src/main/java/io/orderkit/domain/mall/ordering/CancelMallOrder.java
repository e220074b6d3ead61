package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/** The command by which the member cancels an order that has not been confirmed yet (M1). */
@Wire("cancel-mall-order")
public record CancelMallOrder() implements Command<MallOrder> {
    @Override
    public List<MallOrderCancelled> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderCancelled(deciding.by(), ""));
    }
}
