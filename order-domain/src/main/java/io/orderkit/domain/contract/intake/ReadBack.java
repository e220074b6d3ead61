package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * C2.1: the agent reads the content of a phone order back, item by item.
 *
 * @param agreed whether the customer agreed to all of it
 */
@Wire("read-back")
public record ReadBack(boolean agreed) implements OrderCommand {
    public static List<ContentReadBack> decide(ContractOrder order, ReadBack command, Deciding deciding) {
        return List.of(new ContentReadBack(order.revision(), command.agreed));
    }
}
