package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;

/**
 * The event recording that the confirmation is allowed to show a date later than the scheduled date (C8.1).
 *
 * @param date the later date
 * @param situation the reason
 * @param agreedBy the salesperson who agreed
 */
@Wire("confirmation-date-relaxed")
public record ConfirmationDateRelaxed(LocalDate date, String situation, ActorId agreedBy)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Confirmation.KEY,
                confirmation -> confirmation.withRelaxedTo(date).withRelaxedFor(order.revision()));
    }
}
