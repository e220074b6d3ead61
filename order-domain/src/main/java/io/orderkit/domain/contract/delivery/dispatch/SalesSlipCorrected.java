package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the sales slip was corrected (C16.1, X10).
 *
 * @param before the previous slip
 * @param slip the correct slip
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("sales-slip-corrected")
public record SalesSlipCorrected(Optional<SalesSlip> before, SalesSlip slip, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> delivery.withSlip(slip));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "sales-slip-corrected",
                Set.of(Role.CS_AGENT, Role.FINANCE),
                Map.of("number", slip.number(), "reason", reason)));
    }
}
