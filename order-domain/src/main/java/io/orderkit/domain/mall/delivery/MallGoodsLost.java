package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
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
 * The event recording that the goods were lost during transport (M5).
 *
 * @param at the time at which the loss was discovered
 * @param saidBy the person who reported the loss
 * @param detail additional remarks about the loss, possibly empty
 * @param decideBy the administrator's deadline for deciding whether the order is shipped again or the payment is
 *     refunded; absent in events of release 0.1
 */
@Wire("mall-goods-lost")
public record MallGoodsLost(
        Instant at,
        Personal<String> saidBy,
        String detail,
        @Since("0.2") Optional<Instant> decideBy) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return CollectionRecord.judged(DeliveryMarks.plus(order, at)
                .with(MallDelivery.KEY, delivery -> delivery.decidedBy(decideBy))
                .at(MallDeliveryState.LOST));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "mall-goods-lost", Set.of(Role.MEMBER, Role.LOGISTICS, Role.FINANCE), Map.of("at", at.toString())));
    }
}
