package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.util.Optional;

/** The dates that a change to the order saves for the next version of the confirmation (C9.3, X8). */
public final class DatesAtChange {
    private DatesAtChange() {}

    /**
     * Returns the dates of the current version, moved by the waiting days up to the day of the change request. The
     * dates of an emergency plan are left out, because the next version takes these dates directly from the plan
     * (C11.1). The result is empty if no version has been entered, or if an earlier change has already saved dates.
     *
     * @param asked the time at which the change was requested
     */
    public static Optional<KeptDates> of(ContractOrder order, HappenedOn asked, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        if (confirmation.kept().isPresent()) {
            return Optional.empty();
        }
        return Feasibility.of(order)
                .instruction()
                .flatMap(instruction -> confirmation
                        .sending()
                        .map(sending -> OrderDates.endingOn(sending.dayOf(asked), order, moment))
                        .orElseGet(() -> OrderDates.beforePlan(order, moment))
                        .map(dates -> new KeptDates(instruction.dates(), dates.production(), dates.scheduled())));
    }
}
