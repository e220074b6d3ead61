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
import io.orderkit.domain.wire.Since;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that an incorrect delivery mark was withdrawn, so that the previous delivery status applies
 * again (M3, X10).
 *
 * @param mark the withdrawn mark
 * @param reason an explanation of how the error was found
 * @param by the administrator
 * @param suppliedAfterAll the dropped lines that belong to the order again because their goods are on their way
 */
@Wire("delivery-status-corrected")
public record DeliveryStatusCorrected(
        DeliveryMark mark,
        String reason,
        ActorId by,
        @Since("0.2") Set<Integer> suppliedAfterAll) implements OrderEvent<MallOrder> {
    public DeliveryStatusCorrected {
        suppliedAfterAll = Set.copyOf(suppliedAfterAll);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        MallOrder unmarked =
                MallSupply.corrected(MallSupply.suppliedAfterAll(DeliveryMarks.withoutLast(order), suppliedAfterAll));
        MallOrder before =
                mark == DeliveryMark.FAILED ? unmarked.with(MallDelivery.KEY, MallDelivery::failedOnceLess) : unmarked;
        boolean failed = MallDelivery.of(before).failures() > 0;
        return CollectionRecord.judged(
                before.at(failed ? MallDeliveryState.DELIVERY_FAILED : MallDeliveryState.SHIPPED));
    }

    @Override
    public List<Intent> intents() {
        Map<String, String> about = new LinkedHashMap<>(Map.of("mark", Names.kebab(mark), "reason", reason));
        if (!suppliedAfterAll.isEmpty()) {
            about.put(
                    "suppliedAfterAll",
                    suppliedAfterAll.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return List.of(new Intent.Communication(
                "delivery-status-corrected", Set.of(Role.MEMBER, Role.LOGISTICS, Role.FINANCE), about));
    }
}
