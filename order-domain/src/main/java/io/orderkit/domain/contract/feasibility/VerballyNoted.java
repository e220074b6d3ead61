package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * C6.3, C7: what was said and not written. It proves nothing.
 *
 * @param by who said it
 * @param said what
 */
@Wire("verbally-noted")
public record VerballyNoted(String by, String said) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }
}
