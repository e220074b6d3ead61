package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The event recording that the order was reallocated (M3).
 *
 * @param sheet the new allocation sheet
 * @param person the person who prepares and ships the order; if absent, the logistics department
 * @param reason the reason
 * @param shipBy the deadline for shipping
 */
@Wire("mall-order-reallocated")
public record MallOrderReallocated(DocumentReference sheet, Optional<ActorId> person, String reason, Instant shipBy)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(Allocation.KEY, before -> Allocation.to(person, sheet, shipBy))
                .at(MallDeliveryState.ALLOCATED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(MallOrderAllocated.sheetFor(sheet, person, shipBy));
    }
}
