package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the agent reads a phone order back to the customer, item by item (C2.1).
 *
 * @param agreed whether the customer agreed with the entire content
 */
@Wire("read-back")
public record ReadBack(boolean agreed) implements Command<ContractOrder> {
    @Override
    public List<ContentReadBack> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ContentReadBack(order.revision(), agreed));
    }
}
