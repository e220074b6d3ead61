package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an administrator reallocates an order, either before it is shipped or after the goods have come
 * back or been lost (M3). The new assignee must prepare the stock again, even if it was already prepared.
 *
 * @param sheet the new allocation sheet
 * @param person the person who prepares and ships the order; if absent, the logistics department
 * @param reason the reason
 */
@Wire("reallocate-mall-order")
public record ReallocateMallOrder(DocumentReference sheet, Optional<ActorId> person, String reason)
        implements Command<MallOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReallocateMallOrder {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return person.map(named -> NamedPerson.in(Role.LOGISTICS, named)).stream()
                .toList();
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Allocation now = Allocation.of(order);
        boolean same = now.sheet().isPresent() && now.person().equals(person);
        boolean goesAgain = order.isAt(MallDeliveryState.RETURNED_TO_SENDER) || order.isAt(MallDeliveryState.LOST);
        return new Objections()
                .when(
                        same && !goesAgain,
                        AllocationRefusal.ALLOCATED_THERE_ALREADY,
                        "found",
                        now.person().map(ActorId::value).orElse("@role." + Role.LOGISTICS))
                .list();
    }

    @Override
    public List<MallOrderReallocated> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderReallocated(sheet, person, reason, MallDueTimes.of("shipment", deciding)));
    }
}
