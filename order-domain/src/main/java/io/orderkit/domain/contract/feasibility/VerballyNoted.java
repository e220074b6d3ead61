package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that a verbal statement was recorded (C6.3, C7). It proves nothing.
 *
 * @param by the person who made it
 * @param said the statement; a free text that is kept unsealed
 */
@Wire("verbally-noted")
public record VerballyNoted(Personal<String> by, String said) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }
}
