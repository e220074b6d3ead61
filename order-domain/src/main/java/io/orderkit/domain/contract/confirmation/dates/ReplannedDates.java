package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of an emergency plan, which replace those of the confirmation (C11.1). The next version of the confirmation
 * prints its own dates.
 *
 * @param version the version of the confirmation whose dates they replace
 * @param scheduled the date on which production is to be finished, by the agreed plan
 * @param confirmed the date that the customer accepted; until then lateness is measured by the signed date
 */
public record ReplannedDates(int version, Optional<LocalDate> scheduled, Optional<LocalDate> confirmed) {
    static final Parts.Key<ReplannedDates> KEY =
            new Parts.Key<>("replanned-dates", new ReplannedDates(0, Optional.empty(), Optional.empty()));

    /** Returns the order after agreement on a plan with a new scheduled date. */
    public static ContractOrder schedule(ContractOrder order, LocalDate scheduled) {
        return order.with(
                KEY,
                before -> new ReplannedDates(
                        version(order), Optional.of(scheduled), of(order).flatMap(ReplannedDates::confirmed)));
    }

    /** Returns the order after the customer accepted another date. */
    public static ContractOrder confirm(ContractOrder order, LocalDate confirmed) {
        return order.with(
                KEY,
                before -> new ReplannedDates(
                        version(order), of(order).flatMap(ReplannedDates::scheduled), Optional.of(confirmed)));
    }

    /** Returns the dates of plans for the version in force; empty when there are none. */
    static Optional<ReplannedDates> of(ContractOrder order) {
        return Optional.of(order.part(KEY)).filter(dates -> dates.version() == version(order) && dates.version() > 0);
    }

    private static int version(ContractOrder order) {
        return Confirmation.of(order).version();
    }

    /** Returns the given dates with those of plans in their places. */
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
