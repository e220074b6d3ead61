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
 * M3: the order was allocated anew.
 *
 * @param sheet the new allocation sheet
 * @param person to whom; absent: to the logistics department
 * @param reason why
 * @param shipBy by when it is to be on its way
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
