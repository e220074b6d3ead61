package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;

/**
 * The event recording that production was released (C10).
 *
 * @param signature the signature of the production supervisor or the person in charge
 * @param copyOwedBy the deadline for sending the copy to the technical department
 * @param sendsCopy whether SYSTEM sends the copy automatically; in release 0.1, the copy was sent manually
 */
@Wire("production-released")
public record ProductionReleased(
        Statement signature,
        Instant copyOwedBy,
        @Since("0.2") boolean sendsCopy) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return SignedDocuments.signed(order, SignedDocument.RELEASE, signature)
                .with(Production.KEY, production -> production.withCopyOwedBy(copyOwedBy))
                .at(ProductionState.RELEASED);
    }

    /** Asks SYSTEM to send the copy to the technical department; if that fails, the copy must be sent manually. */
    @Override
    public List<Intent> intents() {
        return sendsCopy ? List.of(new SendCopyToTechnical()) : List.of();
    }

    @Override
    public List<Statement> statements() {
        return List.of(signature);
    }
}
