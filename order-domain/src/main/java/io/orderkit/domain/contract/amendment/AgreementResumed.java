package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
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
