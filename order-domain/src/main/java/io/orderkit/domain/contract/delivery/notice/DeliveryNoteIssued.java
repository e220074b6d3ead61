package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the sales delivery note was issued (C14).
 *
 * @param note the number of the delivery note
 * @param deliveryPerson the person who delivers the goods
 */
@Wire("delivery-note-issued")
public record DeliveryNoteIssued(DocumentReference note, ActorId deliveryPerson) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withNote(note).withDeliveryPerson(deliveryPerson))
                .at(DeliveryState.NOTE_ISSUED);
    }
}
