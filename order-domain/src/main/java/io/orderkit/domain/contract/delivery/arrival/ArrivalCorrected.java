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
 * C18, X10: the time of the arrival was corrected; the salesperson is told.
 *
 * @param before what was recorded
 * @param at when the goods arrived in truth
 * @param daysLate how many days after the confirmation allows (C10.1)
 * @param reason how that was found
 * @param by who corrected it
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
