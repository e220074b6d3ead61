package io.orderkit.domain.contract.person;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the delivery clerk hands the delivery over to another delivery person (X13). If the goods have
 * not left yet, the successor must be briefed (C15). If the goods have left, the successor takes over responsibility
 * for the notification and the sales slip.
 *
 * @param successor the new delivery person
 * @param reason the reason
 */
@Wire("replace-delivery-person")
public record ReplaceDeliveryPerson(ActorId successor, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReplaceDeliveryPerson {
        reason = Names.required("reason for the replacement", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.DELIVERY_PERSON, successor);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        Delivery.of(order)
                                .deliveryPerson()
                                .filter(successor::equals)
                                .isPresent(),
                        ReplacementRefusal.SUCCESSOR_IS_PREDECESSOR,
                        "found",
                        successor)
                .list();
    }

    @Override
    public List<DeliveryPersonReplaced> decide(ContractOrder order, Deciding deciding) {
        ActorId predecessor = Delivery.of(order).deliveryPerson().orElseThrow();
        return List.of(new DeliveryPersonReplaced(predecessor, successor, deciding.by(), reason));
    }
}
