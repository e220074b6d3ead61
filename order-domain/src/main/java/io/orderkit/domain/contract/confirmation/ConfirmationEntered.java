package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * C8: a confirmation was entered; the ERP is to register it. An earlier sending and its return lapse.
 *
 * @param sheet the confirmation
 */
@Wire("confirmation-entered")
public record ConfirmationEntered(ConfirmationSheet sheet) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation
                                .withVersion(sheet.version())
                                .withSheet(sheet)
                                .withErpReference(Optional.empty())
                                .withPrint(Map.of())
                                .withDifferences(List.of())
                                .withSending(Optional.empty())
                                .withPaper(Optional.empty())
                                .withFindings(List.of())
                                .withClearOn(Optional.empty())
                                .withDaysLateTold(0)
                                .withDaysLateAtRelease(Optional.empty()))
                .at(AgreementState.REGISTRATION_PENDING);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new RegisterConfirmation(sheet));
    }
}
