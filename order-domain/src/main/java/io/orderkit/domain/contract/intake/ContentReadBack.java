package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the content of the order was read back to the customer (C2.1).
 *
 * @param revision the revision of the order that was read back
 * @param agreed whether the customer agreed with the entire content
 */
@Wire("content-read-back")
public record ContentReadBack(Revision revision, boolean agreed) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return OrderIntake.atRevision(order, revision)
                .with(OrderIntake.KEY, intake -> intake.withReadBack(agreed ? revision : Revision.NONE));
    }
}
