package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.Optional;

/**
 * C16.1: the sales slip is filed; it is owed no longer.
 *
 * @param slip the slip
 */
@Wire("sales-slip-filed")
public record SalesSlipFiled(SalesSlip slip) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withSlip(slip).withSlipOwedBy(Optional.empty()));
    }
}
