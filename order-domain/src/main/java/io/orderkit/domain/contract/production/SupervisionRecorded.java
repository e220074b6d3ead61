package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * C11: a supervision instruction was carried out.
 *
 * @param instruction which one
 * @param observed what was seen
 */
@Wire("supervision-recorded")
public record SupervisionRecorded(String instruction, String observed) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.with(it -> it.addSupervised(instruction)));
    }
}
