package io.orderkit.domain.mall.process;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.person.Addressees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The persons to whom messages about a mall order go. */
final class MallAddressees {
    private MallAddressees() {}

    static Addressees of(MallOrder order) {
        Map<Role, ActorId> persons = new HashMap<>();
        order.member().ifPresent(member -> persons.put(Role.MEMBER, member));
        Allocation.of(order).person().ifPresent(person -> persons.put(Role.LOGISTICS, person));
        MallDelivery.of(order).deliveryPerson().ifPresent(person -> persons.put(Role.DELIVERY_PERSON, person));
        return new Addressees(
                persons, order.customer(), Optional.empty(), order.content().map(MallContent::contact));
    }
}
