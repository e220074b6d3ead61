package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The event recording that CS explained why the ERP registered an item differently (C8).
 *
 * @param item the item
 * @param reason the explanation
 * @param by the person who gave the explanation
 */
@Wire("difference-explained")
public record DifferenceExplained(FormItem item, String reason, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Set<FormItem> explained = new LinkedHashSet<>(Confirmation.of(order).explained());
        explained.add(item);
        return order.with(Confirmation.KEY, confirmation -> confirmation.withExplained(explained));
    }
}
