package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Set;

/**
 * C14.1: after the payment gate CS rechecks the shipping conditions and all delivery data.
 *
 * @param wrong every item that is wrong; none when all are right
 */
@Wire("recheck-delivery")
public record RecheckDelivery(Set<DeliveryItem> wrong) implements OrderCommand {
    public static List<DeliveryRechecked> decide(ContractOrder order, RecheckDelivery command, Deciding deciding) {
        return List.of(new DeliveryRechecked(command.wrong));
    }
}
