package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * C10: production has gone through the order.
 *
 * @param clear the items that are clear
 * @param unclear the items that go back to CS
 */
@Wire("production-order-reviewed")
public record ProductionOrderReviewed(Set<ReviewItem> clear, Set<ReviewItem> unclear)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Production.KEY, production -> production.withClear(clear).withUnclear(unclear));
    }
}
