package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/** M1: the member cancels his order, until it is confirmed. */
@Wire("cancel-mall-order")
public record CancelMallOrder() implements OrderCommand {
    public static List<MallOrderCancelled> decide(MallOrder order, CancelMallOrder command, Deciding deciding) {
        return List.of(new MallOrderCancelled(deciding.by(), ""));
    }
}
