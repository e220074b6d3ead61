package com.example.lumen;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that the order's credit was put on hold (L1).
 *
 * @param reason the reason
 */
@Wire("lumen:credit-held")
public record CreditHeld(String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(CreditDecision.KEY, before -> new CreditDecision(Optional.of(reason)))
                .at(CreditState.HELD);
    }
}
