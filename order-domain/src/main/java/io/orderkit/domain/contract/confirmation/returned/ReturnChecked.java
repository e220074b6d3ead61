package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * C9: the returned paper was checked.
 *
 * @param findings what was found; with a finding it has not come (C9.3)
 * @param clearOn the day of its arrival, when it is clear
 */
@Wire("return-checked")
public record ReturnChecked(List<ReturnFinding> findings, Optional<LocalDate> clearOn)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation.withFindings(findings).withClearOn(clearOn))
                .at(findings.isEmpty() ? AgreementState.RETURNED : AgreementState.RECONFIRMING);
    }
}
