package io.orderkit.domain.mall.ordering;

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
 * The event recording that the order was cancelled (M1, M2). All payments must be refunded, even those that arrive
 * later.
 *
 * @param by the person who cancelled the order: the member or an administrator
 * @param reason the reason for the cancellation; empty if the member cancelled
 */
@Wire("mall-order-cancelled")
public record MallOrderCancelled(ActorId by, String reason) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.at(MallOrderState.CANCELLED).at(CollectionState.CALLED_OFF);
    }

    /** Notifies the administrator if the member cancelled, and otherwise the member, logistics and finance. */
    @Override
    public List<Intent> intents() {
        Set<Role> others =
                reason.isEmpty() ? Set.of(Role.MALL_ADMINISTRATOR) : Set.of(Role.MEMBER, Role.LOGISTICS, Role.FINANCE);
        return List.of(new Intent.Communication("mall-order-cancelled", others, Map.of("reason", reason)));
    }
}
