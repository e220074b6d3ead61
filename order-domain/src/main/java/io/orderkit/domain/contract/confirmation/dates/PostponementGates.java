package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;

/** The conditions for notifying the parties that the dates have moved (C9.3). */
public final class PostponementGates {
    /** The condition that the number of waiting days has changed since the last notification (C9.3). */
    public static final Gate<ContractOrder> DATES_MOVED = Gate.when(
            "dates-moved",
            ReviewPostponement::isDue,
            (ContractOrder order, Moment moment) ->
                    Refusal.gate(ConfirmationRefusal.DATES_UNCHANGED, "daysLate", OrderDates.daysLate(order, moment)));

    private PostponementGates() {}
}
