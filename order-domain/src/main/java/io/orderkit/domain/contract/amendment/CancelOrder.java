package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * X8: the order is cancelled. That ends promises, document debts and shifts; what was paid becomes an amount to give back.
 *
 * @param reason why
 */
@Wire("cancel-order")
public record CancelOrder(String reason) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, CancelOrder command, Deciding deciding) {
        return Amendments.consent(order, deciding).list();
    }

    public static List<OrderCancelled> decide(ContractOrder order, CancelOrder command, Deciding deciding) {
        return List.of(new OrderCancelled(command.reason, deciding.by()));
    }
}
