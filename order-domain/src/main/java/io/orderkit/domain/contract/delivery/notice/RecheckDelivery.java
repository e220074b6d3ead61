package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which CS rechecks the shipping conditions and all delivery data once the payment gate is passed
 * (C14.1). Data that differ from the confirmation count as wrong even if the agent does not report them.
 *
 * @param wrong the items that the agent found to be wrong; empty if all are correct
 */
@Wire("recheck-delivery")
public record RecheckDelivery(Set<DeliveryItem> wrong) implements Command<ContractOrder> {
    @Override
    public List<DeliveryRechecked> decide(ContractOrder order, Deciding deciding) {
        Optional<DeliveryData> data = Delivery.of(order).data();
        Set<DeliveryItem> missing = EnumSet.noneOf(DeliveryItem.class);
        data.ifPresent(given -> missing.addAll(given.missing()));
        Set<DeliveryItem> wrong = EnumSet.noneOf(DeliveryItem.class);
        wrong.addAll(this.wrong);
        data.ifPresent(given -> wrong.addAll(given.offThe(order.content())));
        return List.of(new DeliveryRechecked(missing, wrong));
    }
}
