package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.WhoseDoing;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * X8: the order was cancelled.
 *
 * @param reason why
 * @param by who cancelled it
 * @param whoseDoing whose doing it is; absent in cancellations of release 0.1, which count as nobody's
 */
@Wire("order-cancelled")
public record OrderCancelled(
        String reason, ActorId by, @Since("0.2") Optional<WhoseDoing> whoseDoing) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Cancellation.caused(order, whoseDoing).at(AgreementState.CANCELLED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "order-cancelled",
                Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION, Role.FINANCE),
                Map.of("reason", reason)));
    }
}
