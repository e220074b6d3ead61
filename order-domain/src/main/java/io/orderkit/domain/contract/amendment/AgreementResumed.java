package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that the approvals not affected by a change apply again (X8).
 *
 * @param at the furthest agreement state that the remaining approvals allow
 */
@Wire("agreement-resumed")
public record AgreementResumed(AgreementState at) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Amendment.KEY, amendment -> new Amendment(Optional.empty()))
                .at(at);
    }
}
