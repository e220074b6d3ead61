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
 * The event that the different registration of an item in the ERP was explained (C8).
 *
 * @param item the item
 * @param reason the explanation
 * @param by the person who explained it
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
