package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the member cancels the rest of the order after a line was dropped and before the goods ship
 * (M5).
 */
@Wire("cancel-mall-rest")
public record CancelMallRest() implements Command<MallOrder> {
    @Override
    public List<MallRestCancelled> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallRestCancelled(deciding.by()));
    }
}
