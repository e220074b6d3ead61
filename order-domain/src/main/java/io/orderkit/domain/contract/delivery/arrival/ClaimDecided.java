package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording the decision on goods that were lost, refused or accepted with reservations (C18). This decision
 * ends the obligation to open a claim.
 *
 * @param decision the decision
 * @param document the document that records the decision, if there is one
 * @param by the CS supervisor
 */
@Wire("claim-decided")
public record ClaimDecided(String decision, Optional<DocumentReference> document, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withClaimToOpen(Optional.empty()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "claim-decided", Set.of(Role.CS_AGENT, Role.SALESPERSON, Role.FINANCE), Map.of("decision", decision)));
    }
}
