package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.person.Addressees;
import java.util.HashMap;
import java.util.Map;

/** The persons to whom messages about a contract order go. */
final class ContractAddressees {
    private ContractAddressees() {}

    static Addressees of(ContractOrder order) {
        Map<Role, ActorId> persons = new HashMap<>();
        OrderIntake.of(order).salesperson().ifPresent(person -> persons.put(Role.SALESPERSON, person));
        Delivery.of(order).deliveryPerson().ifPresent(person -> persons.put(Role.DELIVERY_PERSON, person));
        return new Addressees(
                persons,
                order.customer(),
                order.content().designatedSigner(),
                order.content().contact());
    }
}
