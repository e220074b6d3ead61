package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Intent;
import io.orderkit.domain.process.OrderEvent;
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
                        confirmation -> confirmation.with(it -> it.version(sheet.version())
                                .sheet(sheet)
                                .erpReference(Optional.empty())
                                .print(Map.of())
                                .sending(Optional.empty())
                                .paper(Optional.empty())
                                .findings(List.of())
                                .clearOn(Optional.empty())
                                .daysLateTold(0)
                                .daysLateAtRelease(Optional.empty())))
                .at(AgreementState.REGISTRATION_PENDING);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new RegisterConfirmation(sheet));
    }
}
