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

/** The events of a change of an order (X8). */
public final class ChangeEvents {
    private ChangeEvents() {}

    /**
     * The cause of a change.
     *
     * @param reason the reason
     * @param askedOn when the customer asked for it; now if empty
     */
    public record Cause(String reason, Optional<HappenedOn> askedOn) {}

    /** Returns the event of a change, as when some goods are no longer wanted. */
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
