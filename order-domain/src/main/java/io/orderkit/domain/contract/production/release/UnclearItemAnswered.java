package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The event recording that CS clarified an item that production had marked as unclear (C10).
 *
 * @param item the item
 * @param answer the answer in words
 */
@Wire("unclear-item-answered")
public record UnclearItemAnswered(ReviewItem item, String answer) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Set<ReviewItem> unclear = new LinkedHashSet<>(Production.of(order).unclear());
        unclear.remove(item);
        return order.with(
                Production.KEY,
                production -> production.with(it -> it.unclear(unclear).addClear(item)));
    }
}
