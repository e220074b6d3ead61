package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.dates.DatesAtChange;
import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.util.List;
import java.util.Optional;

/** The events that end an order, or part of its goods, by a cancellation or a change (X8). */
public final class OrderEnding {
    private OrderEnding() {}

    /**
     * The cause of a change.
     *
     * @param reason the reason
     * @param askedOn when the customer asked for it; now if empty
     */
    public record Cause(String reason, Optional<HappenedOn> askedOn) {}

    /** Returns the events of the cancellation of the whole order. */
    public static List<OrderEvent<ContractOrder>> events(
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

    /** Returns the event of a change, as when some goods are no longer wanted. */
    public static OrderChanged changed(ContractOrder order, OrderContent left, Cause cause, Deciding deciding) {
        boolean queryOvertaken =
                order.isAt(AgreementState.PRICE_QUERY) && !Approvals.pricesHold(order.withContent(left));
        return new OrderChanged(
                left,
                cause.reason(),
                deciding.by(),
                queryOvertaken,
                cause.askedOn(),
                DatesAtChange.of(order, cause.askedOn().orElseGet(() -> TimeBounds.now(deciding)), deciding.moment()),
                AffectedPersons.and(order, Role.CUSTOMER, Role.SALESPERSON),
                ErpHolding.of(order),
                GoodsToStock.without(order, left));
    }
}
