package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an administrator allocates a confirmed order to logistics, who then prepare and ship the goods
 * (M3).
 *
 * @param sheet the allocation sheet
 * @param person the person who prepares and ships the order; if absent, the logistics department
 */
@Wire("allocate-mall-order")
public record AllocateMallOrder(DocumentReference sheet, Optional<ActorId> person) implements Command<MallOrder> {
    @Override
    public List<NamedPerson> namedPersons() {
        return person.map(named -> NamedPerson.in(Role.LOGISTICS, named)).stream()
                .toList();
    }

    @Override
    public List<MallOrderAllocated> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderAllocated(sheet, person, MallDueTimes.of("shipment", deciding)));
    }
}
