package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which an administrator cancels an invalid order, or a confirmed order whose goods have not left or
 * have come back (M2).
 *
 * @param reason the reason
 */
@Wire("reject-mall-order")
public record RejectMallOrder(String reason) implements Command<MallOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public RejectMallOrder {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<MallOrderCancelled> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderCancelled(deciding.by(), reason));
    }
}
