package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * C8: the ERP holds something wrong; the confirmation is entered again.
 *
 * @param version which version it registered wrongly
 * @param items the items that are wrong
 * @param reason how that came about
 * @param by who found it
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
