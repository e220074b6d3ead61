package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the order is no longer complete (C12.1, C13). The terms must be reviewed again and the
 * payment gate passed again, because the amounts depend on the warehouse receipts. The delivery documents must also be
 * issued again. Goods that have not been inspected cannot leave.
 */
@Wire("completion-withdrawn")
public record CompletionWithdrawn() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Delivery.KEY, delivery -> Delivery.KEY.empty())
                .at(ProductionState.RELEASED)
                .at(PaymentState.NOT_REVIEWED)
                .at(DeliveryState.NOT_ARRANGED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "completion-withdrawn",
                Set.of(Role.SALESPERSON, Role.CS_AGENT, Role.FINANCE, Role.DELIVERY_CLERK),
                Map.of()));
    }
}
