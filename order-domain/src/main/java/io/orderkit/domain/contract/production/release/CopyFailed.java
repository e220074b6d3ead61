package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the copy for the technical department could not be sent automatically (C10). A copy that
 * SYSTEM cannot send must be sent manually.
 *
 * @param reason the reason
 */
@Wire("copy-failed")
public record CopyFailed(String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "copy-to-technical-failed", Set.of(Role.CS_AGENT, Role.PRODUCTION), Map.of("reason", reason)));
    }
}
