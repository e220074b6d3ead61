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
 * By the end of which day the customer may expect the goods, by the confirmation (C10.1, C16): its arrival time, or its date as it
 * has moved (C9.3) where that is later or stands alone. Production's instruction binds production, not this.
 */
public final class PromisedArrival {
    private PromisedArrival() {}

    public static Optional<LocalDate> arrival(ContractOrder order, Moment moment) {
        return Stream.of(
                        OrderDates.of(order, moment)
                                .flatMap(OrderDates::offeredArrival)
                                .or(() -> wished(order)),
                        OrderDates.of(order, moment).map(OrderDates::confirmed))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** Without an offer, which the customer's signature accepts and which moves (C9.3), the arrival that they wish (C8). */
    private static Optional<LocalDate> wished(ContractOrder order) {
        return Confirmation.of(order).sheet().map(ConfirmationSheet::content).flatMap(OrderContent::arrivalDate);
    }
}
