package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that undeliverable goods came back (M3).
 *
 * @param at the time at which the goods came back
 * @param decideBy the administrator's deadline for deciding whether the goods are shipped again or the order is
 *     cancelled; absent in events of release 0.1
 */
@Wire("goods-returned")
public record GoodsReturned(Instant at, @Since("0.2") Optional<Instant> decideBy) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.judged(DeliveryMarks.plus(order, at)
                .with(MallDelivery.KEY, delivery -> delivery.decidedBy(decideBy))
                .at(MallDeliveryState.RETURNED_TO_SENDER));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "goods-returned", Set.of(Role.MEMBER, Role.LOGISTICS), Map.of("at", at.toString())));
    }
}
