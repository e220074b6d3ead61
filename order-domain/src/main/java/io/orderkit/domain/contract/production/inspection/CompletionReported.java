package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The event recording that the warehouse holds all ordered goods (C13). Sales is notified of the completion. */
@Wire("completion-reported")
public record CompletionReported() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.withCompletions(production.completions() + 1))
                .at(ProductionState.COMPLETED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("order-completed", Set.of(Role.SALESPERSON), Map.of()));
    }
}
