package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By the end of which day the customer may expect the goods, by the confirmation (C10.1, C16): the agreed arrival as it has moved (C9.3), or
 * the confirmation's date as it has moved where that is later or stands alone. Production's instruction binds production, not this.
 */
public final class PromisedArrival {
    private PromisedArrival() {}

    public static Optional<LocalDate> arrival(ContractOrder order, Moment moment) {
        Optional<OrderDates> dates = OrderDates.of(order, moment);
        return Stream.of(
                        Confirmation.of(order)
                                .sheet()
                                .flatMap(sheet -> agreed(sheet).map(day -> moved(day, sheet, dates))),
                        dates.map(OrderDates::confirmed))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** The arrival that was offered, which the customer's signature accepts; without an offer, the one they wish (C8). */
    private static Optional<LocalDate> agreed(ConfirmationSheet sheet) {
        return sheet.offeredArrival().or(sheet.content()::arrivalDate);
    }

    /** It moves with the confirmation's date (C9.3). */
    private static LocalDate moved(LocalDate agreed, ConfirmationSheet sheet, Optional<OrderDates> dates) {
        return dates.map(now -> agreed.plusDays(ChronoUnit.DAYS.between(sheet.confirmationDate(), now.confirmed())))
                .orElse(agreed);
    }
}
