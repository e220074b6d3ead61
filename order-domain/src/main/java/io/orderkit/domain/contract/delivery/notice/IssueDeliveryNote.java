package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the delivery clerk issues the sales delivery note on the basis of the notice and names the
 * delivery person (C14).
 *
 * @param note the number of the delivery note
 * @param deliveryPerson the person who delivers the goods
 */
@Wire("issue-delivery-note")
public record IssueDeliveryNote(DocumentReference note, ActorId deliveryPerson) implements Command<ContractOrder> {
    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.DELIVERY_PERSON, deliveryPerson);
    }

    @Override
    public List<DeliveryNoteIssued> decide(ContractOrder order, Deciding deciding) {
        return List.of(new DeliveryNoteIssued(note, deliveryPerson));
    }
}
