package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C8: whether the confirmation arrived legibly. If it did, the day of its sending is day 0 (C9.3).
 *
 * @param legible whether it did
 */
@Wire("reception-confirmed")
public record ReceptionConfirmed(boolean legible) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        if (!legible) {
            return order.at(AgreementState.CHECKED);
        }
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation
                                .withSending(confirmation.sending().map(ConfirmationSending::confirmedLegible))
                                .withReceived(confirmation
                                        .sheet()
                                        .map(ConfirmationSheet::revision)
                                        .orElse(Revision.NONE)))
                .at(AgreementState.AWAITING_RETURN);
    }
}
