package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that production reviewed the production order (C10).
 *
 * @param clear the items that production marked as clear
 * @param unclear the items that production marked as unclear, which CS must clarify
 */
@Wire("production-order-reviewed")
public record ProductionOrderReviewed(Set<ReviewItem> clear, Set<ReviewItem> unclear)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Production.KEY, production -> production.withClear(clear).withUnclear(unclear));
    }

    @Override
    public List<Intent> intents() {
        return unclear.isEmpty()
                ? List.of()
                : List.of(new Intent.Communication(
                        "production-order-unclear",
                        Set.of(Role.CS_AGENT),
                        Map.of(
                                "items",
                                unclear.stream().map(Names::kebab).sorted().collect(Collectors.joining(", ")))));
    }
}
