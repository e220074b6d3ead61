package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * C9: the confirmation came back and waits to be checked.
 *
 * @param paper the paper
 */
@Wire("confirmation-returned")
public record ConfirmationReturned(ReturnedPaper paper) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withPaper(paper))
                .at(AgreementState.RETURN_IN_CHECK);
    }

    @Override
    public List<Statement> statements() {
        return List.of(paper.statement());
    }
}
