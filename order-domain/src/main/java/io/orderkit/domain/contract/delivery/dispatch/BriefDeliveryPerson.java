package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which CS briefs the delivery person on the notification and on each item of the delivery note (C15).
 * The delivery person repeats each item to show that it has been understood.
 *
 * @param explained the explained items
 * @param repeated the items that the delivery person has repeated
 */
@Wire("brief-delivery-person")
public record BriefDeliveryPerson(Set<BriefingItem> explained, Set<BriefingItem> repeated)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        for (BriefingItem item : BriefingItem.values()) {
            objections.when(
                    !explained.contains(item) || !repeated.contains(item),
                    DeliveryRefusal.ITEM_NOT_REPEATED,
                    "item",
                    "@" + item.wordingKey());
        }
        return objections.list();
    }

    @Override
    public List<DeliveryPersonBriefed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new DeliveryPersonBriefed(repeated, Optional.of(deciding.now())));
    }
}
