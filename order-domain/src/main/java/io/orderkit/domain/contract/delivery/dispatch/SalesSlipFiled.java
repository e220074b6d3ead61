package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that the sales slip was filed and is therefore no longer owed (C16.1).
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
