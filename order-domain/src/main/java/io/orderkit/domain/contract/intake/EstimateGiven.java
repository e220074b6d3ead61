package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * C4: somebody was told by when to expect what.
 *
 * @param promise who was told what, and by when
 * @param quotation the price quotation, when one was asked for
 */
@Wire("estimate-given")
public record EstimateGiven(ReplyPromise promise, Optional<DocumentReference> quotation)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                OrderIntake.KEY,
                intake -> intake.withPromises(
                        intake.promises().plus(new OrderIntake.Promised(promise, order.revision()))));
    }
}
