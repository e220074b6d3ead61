package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The event recording that the customer clarified items of the order (C2.3).
 *
 * @param items the items that are no longer unclear
 * @param content the complete content of the order after the clarification
 */
@Wire("items-clarified")
public record ItemsClarified(List<FormItem> items, OrderContent content) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Set<FormItem> unclear = new LinkedHashSet<>(OrderIntake.of(order).unclear());
        items.forEach(unclear::remove);
        return order.withContent(content).with(OrderIntake.KEY, intake -> intake.withUnclear(unclear));
    }
}
