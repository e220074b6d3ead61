package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.dates.DatesAtChange;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.util.Optional;

/** A factory for the events that change an order (X8). */
public final class ChangeEvents {
    private ChangeEvents() {}

    /**
     * The reason for a change, and the time at which the customer requested it.
     *
     * @param reason the reason
     * @param askedOn the time at which the customer asked for the change; if empty, the current time
     */
    public record Cause(String reason, Optional<HappenedOn> askedOn) {}

    /** Returns the event for a change, such as the removal of goods that the customer no longer wants. */
    public static OrderChanged of(ContractOrder order, OrderContent left, Cause cause, Deciding deciding) {
        boolean queryOvertaken =
                order.isAt(AgreementState.PRICE_QUERY) && !RemainingApprovals.pricesHold(order.withContent(left));
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
