package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.OrderContent;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * X8: the order is changed. The fields that are touched re-open what was approved of them; after the sending it takes a new version
 * of the confirmation, whose return begins anew; after release only the CS supervisor may, and production signs again.
 *
 * @param change what is said otherwise now; it is put over the content
 * @param reason why
 */
@Wire("change-order")
public record ChangeOrder(OrderContent change, String reason) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, ChangeOrder command, Deciding deciding) {
        return Amendments.consent(order, deciding)
                .when(
                        order.content().overlaidBy(command.change).equals(order.content()),
                        AmendmentRefusal.NOTHING_CHANGED)
                .list();
    }

    public static List<OrderChanged> decide(ContractOrder order, ChangeOrder command, Deciding deciding) {
        return List.of(new OrderChanged(order.content().overlaidBy(command.change), command.reason, deciding.by()));
    }
}
