package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event that the approvals which a change left untouched apply again (X8).
 *
 * @param at the state that the remaining approvals reach
 */
@Wire("agreement-resumed")
public record AgreementResumed(AgreementState at) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Amendment.KEY, amendment -> new Amendment(Optional.empty()))
                .at(at);
    }
}
