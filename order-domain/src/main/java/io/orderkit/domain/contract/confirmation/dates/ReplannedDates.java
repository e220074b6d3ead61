package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of an emergency plan, in place of those of the confirmation (C11.1). The next version of the confirmation prints its own.
 *
 * @param version of which version of the confirmation they take the place
 * @param scheduled when production is to be finished by the plan that was agreed
 * @param confirmed the date towards the customer, once they have accepted it; until then lateness counts from the signed one
 */
public record ReplannedDates(int version, Optional<LocalDate> scheduled, Optional<LocalDate> confirmed) {
    static final Parts.Key<ReplannedDates> KEY =
            new Parts.Key<>("replanned-dates", new ReplannedDates(0, Optional.empty(), Optional.empty()));

    /** Returns the order after a plan with a new scheduled date was agreed. */
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

    /** Returns the dates of plans for the version in force; empty while there are none. */
    static Optional<ReplannedDates> of(ContractOrder order) {
        return Optional.of(order.part(KEY)).filter(dates -> dates.version() == version(order) && dates.version() > 0);
    }

    private static int version(ContractOrder order) {
        return Confirmation.of(order).version();
    }

    /** Returns the dates as they stand with those of plans in their places. */
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
