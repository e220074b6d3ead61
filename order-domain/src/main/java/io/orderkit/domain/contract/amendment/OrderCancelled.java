package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * X8: the order was cancelled.
 *
 * @param reason why
 * @param by who cancelled it
 */
@Wire("order-cancelled")
public record OrderCancelled(String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(AgreementState.CANCELLED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "order-cancelled",
                Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION, Role.FINANCE),
                Map.of("reason", reason)));
    }
}
