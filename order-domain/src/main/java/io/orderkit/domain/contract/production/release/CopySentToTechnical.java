package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
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
 * The event recording that the technical department has received its copy, which is therefore no longer owed (C10).
 *
 * @param copy the copy
 */
@Wire("copy-sent-to-technical")
public record CopySentToTechnical(DocumentReference copy) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.withCopyOwedBy(Optional.empty()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "production-order-copy", Set.of(Role.TECHNICAL), Map.of("copy", copy.value())));
    }
}
