package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The latest day on which the customer can expect the goods, based on the confirmation (C10.1, C16). The promised day
 * is the agreed arrival or the confirmation date, whichever is later. If no arrival was agreed, the promised day is the
 * confirmation date. The waiting days postpone the confirmation date and an arrival that the company has offered
 * (C9.3). The dates in production's instruction bind only production and do not affect the promised day.
 */
public final class PromisedArrival {
    private PromisedArrival() {}

    /** Returns the promised day, or an empty result if no confirmation has been entered yet. */
    public static Optional<LocalDate> arrival(ContractOrder order, Moment moment) {
        return OrderDates.of(order, moment)
                .map(dates -> dates.offeredArrival()
                        .or(() -> wished(order))
                        .filter(dates.confirmed()::isBefore)
                        .orElse(dates.confirmed()));
    }

    /**
     * Returns the arrival that the customer has requested, which applies if the company has offered no other arrival
     * (C8). An offered arrival, which the customer accepts by signing the confirmation, is postponed by the waiting
     * days (C9.3).
     */
    private static Optional<LocalDate> wished(ContractOrder order) {
        return Confirmation.of(order).sheet().map(ConfirmationSheet::content).flatMap(OrderContent::arrivalDate);
    }
}
