package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The condition on telling of dates that have moved (C9.3). */
public final class PostponementGates {
    /** C9.3: the days late are others than those that were told. */
    public static final Gate<ContractOrder> DATES_MOVED = Gate.named(
            "dates-moved",
            (order, moment) -> ReviewPostponement.isDue(order, moment)
                    ? List.of()
                    : List.of(Refusal.gate(
                            ConfirmationRefusal.DATES_UNCHANGED, "daysLate", OrderDates.daysLate(order, moment))));

    private PostponementGates() {}
}
