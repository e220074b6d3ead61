package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that a line of the order was dropped (M5). The amount due decreases, and any resulting
 * overpayment must be refunded. Stock already prepared for the other lines remains prepared.
 *
 * @param line the number of the dropped line
 * @param reason the reason why the line is unavailable
 * @param by the administrator
 */
@Wire("mall-line-dropped")
public record MallLineDropped(int line, String reason, ActorId by) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.judged(MallSupply.without(order, line));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "mall-line-dropped",
                Set.of(Role.MEMBER, Role.LOGISTICS, Role.FINANCE),
                Map.of("line", String.valueOf(line), "reason", reason)));
    }
}
