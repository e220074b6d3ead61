package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the time of arrival was corrected (C18, X10). The salesperson is notified of the correction.
 *
 * @param before the previous record
 * @param at the corrected time of arrival
 * @param daysLate the number of days by which the goods arrived later than the confirmation allows (C10.1)
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("arrival-corrected")
public record ArrivalCorrected(Optional<Instant> before, Instant at, int daysLate, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withArrivedAt(at));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "arrival-corrected",
                Set.of(Role.SALESPERSON),
                Map.of("at", at.toString(), "reason", reason, "daysLate", String.valueOf(daysLate))));
    }
}
