package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates agreed in an emergency plan, which replace those of the confirmation (C11.1). These dates apply only until
 * the next version of the confirmation is printed.
 *
 * @param version the version of the confirmation whose dates are replaced
 * @param scheduled the date by which production must finish the goods under the agreed plan
 * @param confirmed the later date that the customer accepted; if there is none, lateness is measured from the date that
 *     the customer signed
 */
public record ReplannedDates(int version, Optional<LocalDate> scheduled, Optional<LocalDate> confirmed) {
    static final Parts.Key<ReplannedDates> KEY =
            new Parts.Key<>("replanned-dates", new ReplannedDates(0, Optional.empty(), Optional.empty()));

    /** Returns the order with the new scheduled date of an agreed plan. */
    public static ContractOrder schedule(ContractOrder order, LocalDate scheduled) {
        return order.with(
                KEY,
                before -> new ReplannedDates(
                        version(order), Optional.of(scheduled), of(order).flatMap(ReplannedDates::confirmed)));
    }

    /** Returns the order with the later date that the customer accepted. */
    public static ContractOrder confirm(ContractOrder order, LocalDate confirmed) {
        return order.with(
                KEY,
                before -> new ReplannedDates(
                        version(order), of(order).flatMap(ReplannedDates::scheduled), Optional.of(confirmed)));
    }

    /** Returns the plan dates that apply to the current version, or an empty result if there are none. */
    static Optional<ReplannedDates> of(ContractOrder order) {
        return Optional.of(order.part(KEY)).filter(dates -> dates.version() == version(order) && dates.version() > 0);
    }

    private static int version(ContractOrder order) {
        return Confirmation.of(order).version();
    }

    /** Returns the given dates after replacing those that the plan changes. */
    OrderDates over(OrderDates standing) {
        LocalDate towardsCustomer = confirmed.orElse(standing.confirmed());
        return new OrderDates(
                standing.daysLate(),
                standing.production(),
                scheduled.orElse(standing.scheduled()),
                towardsCustomer,
                standing.csDelivery().map(day -> day.isBefore(towardsCustomer) ? towardsCustomer : day),
                standing.offeredArrival());
    }
}
