package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C6.3, C7: what was said and not written. It proves nothing.
 *
 * @param by who said it
 * @param said what; a free text, which is kept as it is and is not sealed
 */
@Wire("verbally-noted")
public record VerballyNoted(Personal<String> by, String said) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }
}
