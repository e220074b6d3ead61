package io.orderkit.domain.contract.delivery.dispatch;

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
 * The event recording that the goods' time of departure was corrected (C16, X10).
 *
 * @param before the previous record
 * @param at the correct time
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("departure-corrected")
public record DepartureCorrected(Optional<Instant> before, Instant at, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withLeftAt(at));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "departure-corrected",
                Set.of(Role.CS_AGENT, Role.SALESPERSON),
                Map.of("at", at.toString(), "reason", reason)));
    }
}
