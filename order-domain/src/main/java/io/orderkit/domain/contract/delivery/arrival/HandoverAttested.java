package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that nobody signed the arrival receipt and that the delivery person's record replaces it
 * (C18). The product-use service begins.
 *
 * @param at the time at which the goods were handed over
 * @param record a description of the handover
 * @param picture the reference of a picture of the handover
 * @param witness the person who witnessed the handover
 * @param by the delivery person
 */
@Wire("handover-attested")
public record HandoverAttested(
        Instant at, String record, Optional<DocumentReference> picture, Optional<Personal<String>> witness, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.RECEIPT_SIGNED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(
                new Intent.Communication("product-use-service-begins", Set.of(Role.CS_AGENT), Map.of()),
                new Intent.Communication("handover-attested", Set.of(Role.SALESPERSON), Map.of("at", at.toString()))
                        .keyed("attested"));
    }
}
