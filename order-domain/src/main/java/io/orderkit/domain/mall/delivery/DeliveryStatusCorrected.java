package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that a wrong mark was withdrawn, so that the previous delivery status applies again (M3, X10).
 *
 * @param mark the mark
 * @param reason an explanation of how the error was found
 * @param by the administrator
 */
@Wire("delivery-status-corrected")
public record DeliveryStatusCorrected(DeliveryMark mark, String reason, ActorId by) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        MallOrder unmarked = MallSupply.corrected(DeliveryMarks.withoutLast(order));
        MallOrder before =
                mark == DeliveryMark.FAILED ? unmarked.with(MallDelivery.KEY, MallDelivery::failedOnceLess) : unmarked;
        boolean failed = MallDelivery.of(before).failures() > 0;
        return CollectionRecord.judged(
                before.at(failed ? MallDeliveryState.DELIVERY_FAILED : MallDeliveryState.SHIPPED));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "delivery-status-corrected",
                Set.of(Role.MEMBER, Role.LOGISTICS, Role.FINANCE),
                Map.of("mark", Names.kebab(mark), "reason", reason)));
    }
}
