package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * X8: the order is cancelled. That ends promises, document debts and shifts; what was paid becomes an amount to give back.
 *
 * @param reason why
 */
@Wire("cancel-order")
public record CancelOrder(String reason) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it gives no reason */
    public CancelOrder {
        reason = Names.required("reason of the cancellation", reason);
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        OrderCancelled cancelled = new OrderCancelled(reason, deciding.by());
        return OrderDates.of(order, deciding.moment())
                .<List<OrderEvent<ContractOrder>>>map(
                        dates -> List.of(EndOfWaiting.atCancellation(order, deciding.moment()), cancelled))
                .orElse(List.of(cancelled));
    }
}
