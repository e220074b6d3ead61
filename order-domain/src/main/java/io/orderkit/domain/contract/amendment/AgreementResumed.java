package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * X8: what a change had not touched holds again.
 *
 * @param at how far it carries
 */
@Wire("agreement-resumed")
public record AgreementResumed(AgreementState at) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Amendment.KEY, amendment -> new Amendment(Optional.empty()))
                .at(at);
    }
}
