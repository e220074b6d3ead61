package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * The event that a wrong registration was found in the ERP (C8). The confirmation is entered again.
 *
 * @param version the version that was registered incorrectly
 * @param items the items that are wrong
 * @param reason the cause of the error
 * @param by the person who found it
 */
@Wire("registration-fault-found")
public record RegistrationFaultFound(int version, Set<FormItem> items, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    public RegistrationFaultFound {
        items = Set.copyOf(items);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(AgreementState.SCHEDULED);
    }
}
