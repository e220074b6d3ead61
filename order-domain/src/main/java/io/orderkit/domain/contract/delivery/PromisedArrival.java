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
 * The latest day on which the customer can expect the goods, according to the confirmation (C10.1, C16). The promised
 * day is the agreed arrival, moved by the waiting days (C9.3). If the moved confirmation date is later, or no arrival
 * was agreed, the promised day is the confirmation date. The dates in production's instruction bind production only, so
 * they have no effect on the promised day.
 */
public final class PromisedArrival {
    private PromisedArrival() {}

    /** Returns the promised day, or an empty result before a confirmation is entered. */
    public static Optional<LocalDate> arrival(ContractOrder order, Moment moment) {
        Optional<OrderDates> dates = OrderDates.of(order, moment);
        return Stream.of(
                        dates.flatMap(OrderDates::offeredArrival).or(() -> wished(order)),
                        dates.map(OrderDates::confirmed))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /**
     * Returns the arrival that the customer wishes, which applies if the company made no offer (C8). An arrival that
     * the company offers is accepted by the customer's signature and moves with the waiting days (C9.3).
     */
    private static Optional<LocalDate> wished(ContractOrder order) {
        return Confirmation.of(order).sheet().map(ConfirmationSheet::content).flatMap(OrderContent::arrivalDate);
    }
}
