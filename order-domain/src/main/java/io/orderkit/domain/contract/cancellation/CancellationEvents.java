package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.contract.amendment.AffectedPersons;
import io.orderkit.domain.contract.amendment.ErpHolding;
import io.orderkit.domain.contract.amendment.GoodsToStock;
import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/** A factory for the events that cancel an entire order (X8). */
public final class CancellationEvents {
    private CancellationEvents() {}

    /**
     * Returns the events that cancel an order. If a confirmation has been entered, the list starts with the event that
     * ends the count of waiting days.
     */
    public static List<OrderEvent<ContractOrder>> of(
            ContractOrder order, String reason, Optional<CancellationCause> causedBy, Deciding deciding) {
        OrderCancelled cancelled = new OrderCancelled(
                reason,
                deciding.by(),
                causedBy,
                AffectedPersons.and(order, Role.CUSTOMER, Role.SALESPERSON, Role.FINANCE),
                ErpHolding.of(order),
                GoodsToStock.all(order));
        return OrderDates.of(order, deciding.moment())
                .<List<OrderEvent<ContractOrder>>>map(
                        dates -> List.of(EndOfWaiting.atCancellation(order, deciding.moment()), cancelled))
                .orElse(List.of(cancelled));
    }
}
