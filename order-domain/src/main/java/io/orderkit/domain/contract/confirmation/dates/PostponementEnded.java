package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.WaitingEnd;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The event recording that the production order was issued, which ends the count of waiting days and fixes the dates
 * (C9.3). In release 0.1, the count ended when production was released.
 *
 * @param daysLate the final number of waiting days, or of late days if release 0.1 sent this version of the
 *     confirmation
 * @param end the waiting days that also move production's dates; empty in events of release 0.1
 */
@Wire("postponement-ended")
public record PostponementEnded(int daysLate, @Since("0.2") Optional<WaitingEnd> end)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Confirmation.KEY,
                confirmation ->
                        confirmation.withDaysLateAtRelease(daysLate).withWaitingEnd(end.or(confirmation::waitingEnd)));
    }
}
