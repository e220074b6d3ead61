package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * M2: an administrator cancels an order that was found invalid, or, with the goods still or again here, a confirmed one.
 *
 * @param reason why
 */
@Wire("reject-mall-order")
public record RejectMallOrder(String reason) implements Command<MallOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
    public RejectMallOrder {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<MallOrderCancelled> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderCancelled(deciding.by(), reason));
    }
}
