package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
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
 * The event recording that the fee for a cancellation was set (X8).
 *
 * @param fee the amount of the fee, which can be zero
 * @param reason the reason for the amount of the fee
 * @param by the person who decided
 */
@Wire("cancellation-fee-set")
public record CancellationFeeSet(Money fee, String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Cancellation.KEY, before -> new Cancellation(before.causedBy(), Optional.of(fee)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "cancellation-fee",
                Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.FINANCE),
                Map.of("fee", fee.toString(), "reason", reason)));
    }
}
