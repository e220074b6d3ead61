package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/**
 * The command that records the decision of the CS supervisor and the customer on goods that were lost, refused or
 * accepted with reservations (C18). This decision ends the obligation to open a claim.
 *
 * @param decision the decision
 * @param document the document that records the decision, if there is one
 */
@Wire("record-claim-decision")
public record RecordClaimDecision(String decision, Optional<DocumentReference> document)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code decision} is blank
     */
    public RecordClaimDecision {
        decision = Names.required("decision", decision);
    }

    @Override
    public List<ClaimDecided> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ClaimDecided(decision, document, deciding.by()));
    }
}
