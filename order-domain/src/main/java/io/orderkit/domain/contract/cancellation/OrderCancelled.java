package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.amendment.ErpHolding;
import io.orderkit.domain.contract.amendment.GoodsToStock;
import io.orderkit.domain.contract.amendment.RevokeRegistration;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the order was cancelled (X8).
 *
 * @param reason the reason
 * @param by the person who cancelled the order
 * @param causedBy the party that caused the cancellation; absent in events of release 0.1, which did not record the
 *     party
 * @param told the roles notified of the cancellation; empty in events of release 0.1
 * @param revokes the registration that the ERP is asked to revoke
 * @param toStock the warehouse receipts of the goods that are released to stock
 */
@Wire("order-cancelled")
public record OrderCancelled(
        String reason,
        ActorId by,
        @Since("0.2") Optional<CancellationCause> causedBy,
        @Since("0.2") Set<Role> told,
        @Since("0.2") Optional<ErpHolding> revokes,
        @Since("0.2") List<WarehouseReceipt> toStock)
        implements OrderEvent<ContractOrder> {
    private static final Set<Role> ALL_IN_0_1 = Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION, Role.FINANCE);

    public OrderCancelled {
        told = Set.copyOf(told);
        toStock = List.copyOf(toStock);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder cancelled = Cancellation.caused(order, causedBy).at(AgreementState.CANCELLED);
        return revokes.map(holding -> holding.revokedIn(cancelled)).orElse(cancelled);
    }

    @Override
    public List<Intent> intents() {
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.Communication(
                "order-cancelled", told.isEmpty() ? ALL_IN_0_1 : told, Map.of("reason", reason)));
        revokes.ifPresent(holding -> intents.add(new RevokeRegistration(holding)));
        GoodsToStock.message(toStock).ifPresent(intents::add);
        return intents;
    }
}
