package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The event recording that a confirmation was entered (C8). The ERP is asked to register the confirmation. Earlier
 * sendings and any earlier return of the confirmation no longer count.
 *
 * @param sheet the confirmation
 * @param printedFrom the production instruction on which the dates of the confirmation are based
 * @param at the time of entry
 */
@Wire("confirmation-entered")
public record ConfirmationEntered(
        ConfirmationSheet sheet,
        @Since("0.2") Optional<InstructedDates> printedFrom,
        @Since("0.2") Optional<Instant> at)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation
                                .withoutPapers()
                                .withVersion(sheet.version())
                                .withSheet(sheet)
                                .withPrintedFrom(printedFrom)
                                .withEnteredAt(at)
                                .withKept(Optional.empty())
                                .withErpReference(Optional.empty())
                                .withPrint(Map.of())
                                .withDifferences(List.of()))
                .at(AgreementState.REGISTRATION_PENDING);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new RegisterConfirmation(sheet));
    }
}
