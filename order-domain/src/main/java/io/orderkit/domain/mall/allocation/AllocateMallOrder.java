package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.MallDueTimes;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Optional;

/**
 * M3: an administrator allocates a confirmed order, to have its stock prepared and shipped.
 *
 * @param sheet the allocation sheet
 * @param person to whom; absent: to the logistics department
 */
@Wire("allocate-mall-order")
public record AllocateMallOrder(DocumentReference sheet, Optional<ActorId> person) implements OrderCommand {
    public static List<MallOrderAllocated> decide(MallOrder order, AllocateMallOrder command, Deciding deciding) {
        return List.of(new MallOrderAllocated(command.sheet, command.person, MallDueTimes.of("shipment", deciding)));
    }
}
