package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The command by which production reviews the production order and marks each item as clear or unclear (C10). Only CS
 * can clarify an item that production has marked as unclear.
 *
 * @param clear the items that production finds clear
 * @param unclear the items that production finds unclear
 */
@Wire("review-production-order")
public record ReviewProductionOrder(Set<ReviewItem> clear, Set<ReviewItem> unclear) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Set<ReviewItem> left = EnumSet.allOf(ReviewItem.class);
        left.removeAll(Production.of(order).clear());
        left.removeAll(clear);
        left.removeAll(unclear);
        Objections objections = new Objections();
        left.forEach(
                item -> objections.when(true, ProductionRefusal.ITEM_NOT_REVIEWED, "item", "@" + item.wordingKey()));
        Set<ReviewItem> unanswered = EnumSet.noneOf(ReviewItem.class);
        unanswered.addAll(Production.of(order).unclear());
        unanswered.retainAll(clear);
        unanswered.removeAll(unclear);
        unanswered.forEach(
                item -> objections.when(true, ProductionRefusal.ITEM_STILL_UNCLEAR, "item", "@" + item.wordingKey()));
        return objections.list();
    }

    @Override
    public List<ProductionOrderReviewed> decide(ContractOrder order, Deciding deciding) {
        Set<ReviewItem> clear = EnumSet.noneOf(ReviewItem.class);
        clear.addAll(Production.of(order).clear());
        clear.addAll(this.clear);
        clear.removeAll(unclear);
        return List.of(new ProductionOrderReviewed(clear, unclear));
    }
}
