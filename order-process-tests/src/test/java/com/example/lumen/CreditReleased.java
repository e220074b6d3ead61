package com.example.lumen;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the order's credit was released (L1).
 *
 * @param reason the reason
 */
@Wire("lumen:credit-released")
public record CreditReleased(String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(CreditDecision.KEY, before -> new CreditDecision(Optional.of(reason)))
                .at(CreditState.RELEASED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(
                new Intent.Communication("lumen:credit-released", Set.of(Role.SALESPERSON), Map.of("reason", reason)));
    }
}
