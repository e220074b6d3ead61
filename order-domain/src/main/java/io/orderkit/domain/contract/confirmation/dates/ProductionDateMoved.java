package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;

/**
 * The event recording that production was released with a different production date, no later than the scheduled date
 * (C9.3). The new production date does not require a new version of the confirmation.
 *
 * @param date the new production date
 */
@Wire("production-date-moved")
public record ProductionDateMoved(LocalDate date) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withProductionMovedTo(date));
    }
}
