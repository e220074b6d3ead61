package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording an oral statement about an order (C6.3, C7). It proves nothing.
 *
 * @param by the person who made the statement
 * @param said the text of the statement, which is not treated as personal data
 */
@Wire("verbally-noted")
public record VerballyNoted(Personal<String> by, String said) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }
}
