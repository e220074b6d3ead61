package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event that records the moved dates and notifies the customer, the salesperson and production (C9.3).
 *
 * @param version the version of the confirmation
 * @param daysBefore the number of waiting days stated in the previous notification
 * @param daysLate the new number of waiting days
 * @param scheduled the new scheduled date
 * @param confirmed the new confirmation date
 * @param cause the cause
 * @param production the new production date
 * @param csDelivery the new date on which CS delivers the goods, if known
 * @param offeredArrival the new offered arrival, if the confirmation states one
 */
@Wire("dates-postponed")
public record DatesPostponed(
        int version,
        int daysBefore,
        int daysLate,
        LocalDate scheduled,
        LocalDate confirmed,
        Cause cause,
        @Since("0.2") Optional<LocalDate> production,
        @Since("0.2") Optional<LocalDate> csDelivery,
        @Since("0.2") Optional<LocalDate> offeredArrival)
        implements OrderEvent<ContractOrder> {
    /** Returns an event that records the moved dates of an order. */
    static DatesPostponed of(Confirmation confirmation, OrderDates dates, Cause cause) {
        return new DatesPostponed(
                confirmation.version(),
                confirmation.daysLateTold(),
                dates.daysLate(),
                dates.scheduled(),
                dates.confirmed(),
                cause,
                Optional.of(dates.production()),
                dates.csDelivery(),
                dates.offeredArrival());
    }

    /** The reasons why the dates of an order move. */
    public enum Cause {
        RETURN_IS_LATE,
        DEPOSIT_IS_LATE,
        RETURN_HAD_ARRIVED_EARLIER,
        DEPOSIT_HAD_ARRIVED_EARLIER,
        FINDING_IS_OPEN,
        FINDING_WAS_SETTLED_EARLIER,
        /** The production order was entered only after the day on which it was issued. */
        ISSUED_EARLIER,
        /** The sending that defines day 0 was recorded incorrectly (X10). */
        SENDING_WAS_CORRECTED
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withDaysLateTold(daysLate));
    }

    @Override
    public List<Intent> intents() {
        Map<String, String> told = new HashMap<>(Map.of(
                "daysLate", String.valueOf(daysLate),
                "scheduled", scheduled.toString(),
                "confirmed", confirmed.toString(),
                "cause", Names.kebab(cause)));
        production.ifPresent(date -> told.put("production", date.toString()));
        csDelivery.ifPresent(date -> told.put("csDelivery", date.toString()));
        offeredArrival.ifPresent(date -> told.put("offeredArrival", date.toString()));
        return List.of(new Intent.Communication(
                "dates-postponed", Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION), told));
    }
}
