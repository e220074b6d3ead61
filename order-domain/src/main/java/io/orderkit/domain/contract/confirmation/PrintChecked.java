package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * The event recording that the printed confirmation was checked (C8).
 *
 * @param version the version of the confirmation
 * @param differences every item that differs from the original data; empty if the confirmation can be sent
 */
@Wire("print-checked")
public record PrintChecked(int version, List<FormItem> differences) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(differences.isEmpty() ? AgreementState.CHECKED : AgreementState.SCHEDULED);
    }
}
