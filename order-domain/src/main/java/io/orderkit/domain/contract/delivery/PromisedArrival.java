package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last day on which the customer may expect the goods, by the confirmation (C10.1, C16). It is the agreed arrival
 * after the shift of dates (C9.3). Where the shifted confirmation date is later, or there is no agreed arrival, it is
 * that date. Production's instruction binds production, not this date.
 */
public final class PromisedArrival {
    private PromisedArrival() {}

    /** Returns the promised day; empty before a confirmation is entered. */
    public static Optional<LocalDate> arrival(ContractOrder order, Moment moment) {
        Optional<OrderDates> dates = OrderDates.of(order, moment);
        return Stream.of(
                        dates.flatMap(OrderDates::offeredArrival).or(() -> wished(order)),
                        dates.map(OrderDates::confirmed))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /**
     * Returns the customer's wished arrival, where there is no offer (C8). An offer is accepted by the customer's
     * signature, and moves (C9.3).
     */
    private static Optional<LocalDate> wished(ContractOrder order) {
        return Confirmation.of(order).sheet().map(ConfirmationSheet::content).flatMap(OrderContent::arrivalDate);
    }
}
