package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * C9.3: production is released; the dates keep what they are.
 *
 * @param daysLate the days late that they keep
 */
@Wire("postponement-ended")
public record PostponementEnded(int daysLate) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withDaysLateAtRelease(daysLate));
    }
}
