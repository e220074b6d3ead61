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
 * C18: the CS supervisor records what was decided with the customer of goods that are lost, refused or reserved. That ends the debt to open
 * a claim.
 *
 * @param decision what was decided
 * @param document where it is written, if it is
 */
@Wire("record-claim-decision")
public record RecordClaimDecision(String decision, Optional<DocumentReference> document)
        implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when nothing is decided */
    public RecordClaimDecision {
        decision = Names.required("decision", decision);
    }

    @Override
    public List<ClaimDecided> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ClaimDecided(decision, document, deciding.by()));
    }
}
