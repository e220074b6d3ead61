package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The event recording that the returned document was checked (C9).
 *
 * @param findings the findings of the check; as long as one of them is open, the return is not clear (C9.3)
 * @param clearOn the day of arrival if the document has no findings; empty otherwise
 */
@Wire("return-checked")
public record ReturnChecked(List<ReturnFinding> findings, Optional<LocalDate> clearOn)
        implements OrderEvent<ContractOrder> {
    /** Marks the confirmation as received, because a clear return proves that the customer could read it (C8). */
    private Confirmation checked(Confirmation confirmation) {
        List<HappenedOn> put =
                findings.stream().flatMap(finding -> finding.put().stream()).toList();
        Confirmation checked =
                confirmation.withFindings(findings).withClearOn(clearOn).withLastTurn(turn -> turn.found(put));
        return findings.isEmpty() ? checked.nowReceived() : checked;
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, this::checked)
                .at(findings.isEmpty() ? AgreementState.RETURNED : AgreementState.RECONFIRMING);
    }
}
