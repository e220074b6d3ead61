package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that CS promised the customer or the salesperson a reply by a certain time (C4).
 *
 * @param promise the promise, with the recipient, the subject and the time of the reply
 * @param quotation the price quotation, if one was requested
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
