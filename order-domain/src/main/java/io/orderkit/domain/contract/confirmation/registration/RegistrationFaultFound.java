package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * The event recording that CS found a wrong registration in the ERP (C8). CS must enter the confirmation again to
 * replace the wrong registration.
 *
 * @param version the version of the confirmation that the ERP registered incorrectly
 * @param items the items whose ERP values are wrong
 * @param reason the reason why the registration was wrong
 * @param by the person who found the wrong registration
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
