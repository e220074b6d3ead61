package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Map;

/**
 * C8: the confirmation stands in the ERP. What its print says is kept: it is what CS checks against the original data.
 *
 * @param version which one
 * @param reference the ERP's number for it
 * @param print what the print says, item by item in the ERP's words, as far as the ERP tells
 */
@Wire("confirmation-registered")
public record ConfirmationRegistered(int version, String reference, Map<String, Personal<String>> print)
        implements OrderEvent<ContractOrder> {
    public ConfirmationRegistered {
        print = Map.copyOf(print);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation.withErpReference(reference).withPrint(print))
                .at(AgreementState.REGISTERED);
    }
}
