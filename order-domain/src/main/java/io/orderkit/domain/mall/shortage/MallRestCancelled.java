package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the member cancelled the rest of the order (M5). All payments must be refunded to the
 * member.
 *
 * @param by the member
 */
@Wire("mall-rest-cancelled")
public record MallRestCancelled(ActorId by) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.CANCELLED).at(CollectionState.CALLED_OFF);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "mall-rest-cancelled", Set.of(Role.MALL_ADMINISTRATOR, Role.LOGISTICS, Role.FINANCE), Map.of()));
    }
}
