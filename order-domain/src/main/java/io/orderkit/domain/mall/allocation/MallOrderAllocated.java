package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the order was allocated (M3).
 *
 * @param sheet the allocation sheet
 * @param person the person who prepares and ships the order; if absent, the logistics department
 * @param shipBy the deadline for shipping
 */
@Wire("mall-order-allocated")
public record MallOrderAllocated(DocumentReference sheet, Optional<ActorId> person, Instant shipBy)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(Allocation.KEY, before -> Allocation.to(person, sheet, shipBy))
                .at(MallDeliveryState.ALLOCATED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(sheetFor(sheet, person, shipBy));
    }

    static Intent sheetFor(DocumentReference sheet, Optional<ActorId> person, Instant shipBy) {
        return new Intent.Communication(
                "allocation-sheet",
                Set.of(Role.LOGISTICS),
                Map.of(
                        "sheet", sheet.value(),
                        "to", person.map(ActorId::value).orElse(""),
                        "shipBy", shipBy.toString()));
    }
}
