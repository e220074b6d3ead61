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
 * M5: a line is dropped. The amount due falls, and money paid above it is owed back; what is prepared of the others stays prepared.
 *
 * @param line the number of the line
 * @param reason why it cannot be supplied
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
