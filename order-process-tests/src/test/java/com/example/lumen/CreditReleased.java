package com.example.lumen;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * L1: the order's credit was released.
 *
 * @param reason why
 */
@Wire("lumen:credit-released")
public record CreditReleased(String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(CreditDecision.KEY, before -> new CreditDecision(Optional.of(reason)))
                .at(CreditState.RELEASED);
    }
}
