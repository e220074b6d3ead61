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
import java.util.List;
import java.util.Set;

/**
 * The command by which CS clarifies an item that production has marked as unclear (C10). Changing the order's content
 * requires a separate command (X8).
 *
 * @param item the item
 * @param answer the answer in words
 */
@Wire("answer-unclear-item")
public record AnswerUnclearItem(ReviewItem item, String answer) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Set<ReviewItem> unclear = Production.of(order).unclear();
        return new Objections()
                .when(
                        !unclear.isEmpty() && !unclear.contains(item),
                        ProductionRefusal.ITEM_NOT_UNCLEAR,
                        "item",
                        "@" + item.wordingKey())
                .list();
    }

    @Override
    public List<UnclearItemAnswered> decide(ContractOrder order, Deciding deciding) {
        return List.of(new UnclearItemAnswered(item, answer));
    }
}
