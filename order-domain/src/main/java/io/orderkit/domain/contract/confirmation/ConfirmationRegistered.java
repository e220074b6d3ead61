package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

/**
 * C8: the confirmation stands in the ERP.
 *
 * @param version which one
 * @param reference the ERP's number for it
 */
@Wire("confirmation-registered")
public record ConfirmationRegistered(int version, String reference) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.with(it -> it.erpReference(reference)))
                .at(AgreementState.REGISTERED);
    }
}
