package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * M2: an administrator cancels an order that was found invalid, or, with the goods still or again here, a confirmed one.
 *
 * @param reason why
 */
@Wire("reject-mall-order")
public record RejectMallOrder(String reason) implements OrderCommand {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
    public RejectMallOrder {
        reason = Names.required("reason", reason);
    }

    public static List<MallOrderCancelled> decide(MallOrder order, RejectMallOrder command, Deciding deciding) {
        return List.of(new MallOrderCancelled(deciding.by(), command.reason));
    }
}
