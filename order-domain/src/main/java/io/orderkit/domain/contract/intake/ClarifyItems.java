package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the salesperson, or an agent entrusted with the order, records what the customer has clarified
 * (C2.3).
 *
 * @param items the items that the customer has clarified
 * @param content the customer's answers, which supply missing values and correct wrong ones
 */
@Wire("clarify-items")
public record ClarifyItems(List<FormItem> items, OrderContent content) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(
                        items.isEmpty() && order.content().overlaidBy(content).equals(order.content()),
                        IntakeRefusal.NOTHING_CLARIFIED)
                .and(OrderIntake.mustBeOf(order.customer(), content));
        items.forEach(item -> objections.when(
                !Checklist.unclear(order).contains(item),
                IntakeRefusal.ITEM_NOT_IN_QUESTION,
                "item",
                item.forSentence()));
        return objections.list();
    }

    @Override
    public List<ItemsClarified> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ItemsClarified(items, order.content().overlaidBy(content)));
    }
}
